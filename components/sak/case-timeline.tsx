export type TimelineRow = { id: string; tid: string; datetime: string; hvem: string; tekst: string };

/** What has happened, newest first: who as a party, what in words, when. */
export const CaseTimeline = ({ rader }: { rader: readonly TimelineRow[] }) => (
  <ol className="bd-tidslinje">
    {rader.map((rad) => (
      <li key={rad.id}>
        <p>{rad.tekst}</p>
        <p className="bd-dempet bd-liten">
          <time dateTime={rad.datetime}>{rad.tid}</time>, {rad.hvem}
        </p>
      </li>
    ))}
  </ol>
);
