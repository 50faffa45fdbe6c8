/** Decoration for a card: one door, coloured by the card. */
export const Door = () => (
  <svg className="bd-dor" viewBox="0 0 48 60" aria-hidden="true" focusable="false">
    <path className="karm" d="M2 60V24a22 22 0 0 1 44 0v36z" />
    <path className="blad" d="M8 60V25a16 16 0 0 1 32 0v35z" />
    <path className="lys" d="M16 30v-5a8 8 0 0 1 16 0v5z" />
    <circle className="knott" cx="33" cy="42" r="2.400" />
  </svg>
);
