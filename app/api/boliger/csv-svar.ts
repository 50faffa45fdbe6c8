/** A file for a spreadsheet: always a download, kept by nobody on the way. */
export const csvSvar = (navn: string, innhold: string) =>
  new Response(innhold, {
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": `attachment; filename="${navn}"`,
      "x-content-type-options": "nosniff",
      "cache-control": "private, no-store",
    },
  });
