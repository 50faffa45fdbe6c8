type Props = { eier: string | undefined; etterlatt: boolean | undefined };

/** Says, with the post itself, whom the form was drawn for: when the session is over, what she wrote is kept for her. */
export function EierFelt({ eier, etterlatt }: Props) {
  return (
    <>
      {eier ? <input type="hidden" name="_eier" defaultValue={eier} /> : null}
      {etterlatt ? <input type="hidden" name="_etterlatt" defaultValue="ja" /> : null}
    </>
  );
}
