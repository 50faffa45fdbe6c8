// The walls of the house (docs/adr/0001). Default deny: a room imports only what its line says. dev/vegger.test.ts plants an
// offence for each rule and sees it fire.
const room = (name, from, allowed) => ({
  name,
  severity: "error",
  from: { path: from, pathNot: "\\.(test|itest)\\.tsx?$" },
  to: { path: "^(app|components|domain|usecases|db|messages|dev|e2e)/", pathNot: allowed },
});

module.exports = {
  forbidden: [
    { name: "no-circular", severity: "error", from: {}, to: { circular: true } },
    { name: "everything-resolves", severity: "error", from: {}, to: { couldNotResolve: true } },
    room("domain-is-pure", "^domain/", "^domain/"),
    room("messages-know-only-domain", "^messages/", "^(messages|domain)/"),
    room("db-knows-only-domain", "^db/(?!seed/)", "^(db|domain)/"),
    // The demo's past is told through the use cases, so that it obeys every rule the present does. Nothing imports the seed but dev/.
    room("seed-tells-through-usecases", "^db/seed/", "^(db|domain|usecases)/"),
    room("usecases-touch-no-ui", "^usecases/", "^(usecases|domain|db|messages)/"),
    room("components-touch-no-server", "^components/", "^(components|domain|messages)/"),
    room("app-goes-through-usecases", "^app/", "^(app|components|usecases|domain|messages)/"),
    room("e2e-is-a-stranger", "^e2e/", "^(e2e|dev|db/testing)/"),
    room("dev-plays-the-outside", "^dev/", "^(dev|db|domain)/"),
    {
      name: "domain-has-no-framework",
      severity: "error",
      // messages/tekst.ts is the one door from texts to the translator outside React (worker, letters, staff pages).
      from: { path: "^(domain|messages)/", pathNot: "\\.test\\.ts$|^messages/tekst\\.ts$" },
      to: { dependencyTypes: ["npm", "npm-dev", "core"], pathNot: "node_modules/zod/" },
    },
    {
      name: "rules-are-bare",
      severity: "error",
      from: { path: "^domain/[^/]+/regler/", pathNot: "\\.test\\.ts$" },
      to: { path: "node_modules/|^messages/" },
    },
    {
      name: "one-service-never-imports-another",
      severity: "error",
      from: {
        path: "^domain/(?!(?:kernel|husstand|sak|vedtak|klage|venteliste|bolig|tilbud|leie|tildeling)/)([^/]+)/",
      },
      to: {
        path: "^domain/(?!(?:kernel|husstand|sak|vedtak|klage|venteliste|bolig|tilbud|leie|tildeling)/)[^/]+/",
        pathNot: "^domain/$1/",
      },
    },
    {
      name: "next-stays-in-app",
      severity: "error",
      from: { path: "^(usecases|db)/" },
      to: { path: "node_modules/(next|next-auth|react|react-dom)/" },
    },
    {
      name: "drizzle-stays-in-db",
      severity: "error",
      from: { pathNot: "^(db/|drizzle\\.config)" },
      to: { path: "node_modules/(drizzle-orm|postgres)/" },
    },
    {
      name: "gateways-only-from-usecases",
      severity: "error",
      from: { pathNot: "^(usecases/|instrumentation)" },
      to: { path: "^usecases/gateways/" },
    },
  ],
  options: {
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^db/migrations/" },
    // Packages that are modules only say so under "import".
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
  },
};
