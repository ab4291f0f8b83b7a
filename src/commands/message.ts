/** The page of the dialog that a ribbon function opens: shows the sentence that it was given, as text. */
const text = new URLSearchParams(window.location.search).get("text") ?? "";
const place = document.getElementById("message");
if (place !== null) place.textContent = text;
