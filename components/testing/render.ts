import { computeAccessibleDescription, computeAccessibleName, getRole } from "dom-accessibility-api";
import { JSDOM } from "jsdom";
import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";

/** Draws an element as the server does, without script, and lets a test ask what a screen reader would. */
export function render(element: ReactElement) {
  const html = renderToStaticMarkup(element);
  const { document } = new JSDOM(`<!doctype html><body>${html}</body>`).window;
  const alle = [...document.body.querySelectorAll("*")];
  const byRole = (rolle: string, navn?: string) => {
    const treff = alle.filter((e) => getRole(e) === rolle && (navn === undefined || computeAccessibleName(e) === navn));
    const [forste, ...flere] = treff;
    if (!forste || flere.length > 0) throw new Error(`${treff.length} × ${rolle} «${navn ?? ""}» i ${html}`);
    return forste;
  };
  return {
    html,
    document,
    byRole,
    allByRole: (rolle: string) => alle.filter((e) => getRole(e) === rolle),
    navn: (e: Element) => computeAccessibleName(e),
    beskrivelse: (e: Element) => computeAccessibleDescription(e),
  };
}
