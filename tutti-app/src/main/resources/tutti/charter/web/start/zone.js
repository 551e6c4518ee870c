// A company begins where its browser is, as long as nobody wrote another place.
const field = document.querySelector("input[data-proposed]");
const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
if (field && zone && field.value === field.defaultValue) field.value = zone;
