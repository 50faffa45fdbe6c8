import { telHref } from "#domain/kernel/kommune.ts";

export const PhoneLink = ({ nummer }: { nummer: string }) => (
  <a className="ds-link bd-nobrekk" href={telHref(nummer)}>
    {nummer}
  </a>
);
