/** The address of development; the manifest in the project's root is written for it. */
const sourceUrl = "https://localhost:3000";
const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const NAME_LIMIT = 125;

/** Whether an address leads to the machine that asks: a deployment of one's own, which nobody else sees. */
const isLocal = (address) =>
  /^https?:\/\/(localhost|127(\.\d{1,3}){3}|\[::1\])([:/]|$)/i.test(address.trim());

/** What is wrong with a setting, as a sentence; undefined where nothing is. */
function wrongSetting({ baseUrl, office, id, name }, sampleId) {
  if (!/^https:\/\/[^\s"'<>&?#]+$/.test(baseUrl))
    return `ADDIN_BASE_URL must be an https address without query or fragment, but is "${baseUrl}".`;
  if (office !== "self" && office !== "cdn")
    return `OFFICE_JS must be "self" (the default) or "cdn", but is "${office}".`;
  if (id !== undefined && !GUID.test(id))
    return `ADDIN_ID must be a GUID such as 1f0c8a52-6f3e-4d0b-8a57-0d9e2b7c4f11, but is "${id}".`;
  if (id === sampleId && !isLocal(baseUrl))
    return "ADDIN_ID is the id of the sample that everybody has; a deployment needs an id of its own. Leave ADDIN_ID out to have one made.";
  if (name !== undefined && (name.length > NAME_LIMIT || /[\p{Cc}\uFFFE\uFFFF]/u.test(name)))
    return `ADDIN_NAME must be one line of at most ${NAME_LIMIT} characters.`;
  return undefined;
}

const given = (value) => (value === undefined || value.trim() === "" ? undefined : value.trim());

/**
 * Where the add-in will be served from, under which id and name, and from where it takes office.js.
 * @param env ADDIN_BASE_URL, ADDIN_ID, ADDIN_NAME and OFFICE_JS, each of which may be missing
 * @param sampleId the id in the project's own manifest, which no release may have
 * @returns {{ ok: true, value: object } | { ok: false, message: string }}
 */
function readDeployment(env, sampleId) {
  const settings = {
    baseUrl: (given(env.ADDIN_BASE_URL) ?? sourceUrl).replace(/\/+$/, ""),
    office: env.OFFICE_JS ?? "self",
    id: given(env.ADDIN_ID)
      ?.replace(/^\{(.*)\}$/, "$1")
      .toLowerCase(),
    name: given(env.ADDIN_NAME),
  };
  const message = wrongSetting(settings, sampleId);
  if (message !== undefined) return { ok: false, message };
  const { baseUrl, office, id, name } = settings;
  return { ok: true, value: { baseUrl, cdn: office === "cdn", id, name, isRelease: !isLocal(baseUrl) } };
}

module.exports = { GUID, isLocal, readDeployment, sourceUrl };
