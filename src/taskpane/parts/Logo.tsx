/** The icon of the add-in, as in assets/icons/icon.svg. Decoration: the name stands in text. */
export function Logo() {
  return (
    <svg width="48" height="48" viewBox="0 0 64 64" aria-hidden="true">
      <rect width="64" height="64" rx="14" fill="#0b5a69" />
      <rect x="12" y="36" width="11" height="16" rx="2.5" fill="#fff" fillOpacity=".62" />
      <rect x="26.5" y="29" width="11" height="23" rx="2.5" fill="#fff" fillOpacity=".82" />
      <rect x="41" y="15" width="11" height="37" rx="2.5" fill="#fff" />
      <path d="M9 22H55" stroke="#ffc145" strokeWidth="4" strokeLinecap="round" />
    </svg>
  );
}
