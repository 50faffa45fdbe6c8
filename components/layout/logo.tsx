/** Our own mark: a door ajar with light behind it. Not the municipality's coat of arms. */
export const Logo = ({ under }: { under: string }) => (
  <>
    <svg viewBox="0 0 32 40" aria-hidden="true" focusable="false">
      <path className="bd-logo-dor" d="M3 40V14a13 13 0 0 1 26 0v26z" />
      <path className="bd-logo-lys" d="M8 40V14.500a8 8 0 0 1 16 0V40z" />
      <path className="bd-logo-blad" d="M8 40V14.500a8 8 0 0 1 5.500-7.600l6 5.600V36z" />
      <circle className="bd-logo-lys" cx="17" cy="24.500" r="1.300" />
    </svg>
    <span>
      <strong>Boligdøra</strong>
      <small>{under}</small>
    </span>
  </>
);
