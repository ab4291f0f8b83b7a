import { say } from "../core/coded";
import { dayOf, defaultSettings, keptSettings, languageOf, type Settings } from "../ui/settings";
import { paneWordsFor } from "../words/pane-words";
import { COMMAND_NAMES, type CommandName } from "./command-names";
import { showMessage } from "./show-message";

/** The pane's settings where the browser keeps them, and today's date in any case. */
function currentSettings(): Settings {
  const language = languageOf(Office.context.displayLanguage);
  return { ...defaultSettings(dayOf(new Date()), language), ...keptSettings(() => window.localStorage) };
}

/** The engine is loaded when it is needed: Excel opens this page with every workbook. */
async function command(name: CommandName, settings: Settings): Promise<string | undefined> {
  const { COMMANDS } = await import(/* webpackChunkName: "command" */ "./run-command");
  return COMMANDS[name](settings);
}

/** Runs a command and always tells Excel that it is over: Excel waits, and keeps the ribbon waiting, until it is told. */
async function run(name: CommandName, event: Office.AddinCommands.Event): Promise<void> {
  try {
    const settings = currentSettings();
    const problem = await command(name, settings).catch((error: unknown) => {
      const detail = error instanceof Error ? error.message : String(error);
      return say(paneWordsFor(settings.language), { code: "our-fault", values: { detail } });
    });
    if (problem !== undefined) await showMessage(problem);
  } finally {
    event.completed();
  }
}

void Office.onReady(() => {
  for (const name of COMMAND_NAMES) {
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => run(name, event));
  }
});
