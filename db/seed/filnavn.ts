/** What people call the files they send. */
const filnavn: Readonly<Record<string, string>> = {
  skattemelding: "Skattemelding.pdf",
  lonnsslipp: "Lønnsslipper siste to måneder.pdf",
  arbeidskontrakt: "Arbeidskontrakt signert.pdf",
  navVedtak: "Vedtak fra Nav.pdf",
  naeringsoppgave: "Næringsoppgave.pdf",
  gjeldsoversikt: "Gjeldsoversikt.pdf",
  banksvar: "Svar fra banken.pdf",
  sparekonto: "Kontoutskrift sparing.pdf",
  husleiekontrakt: "Husleiekontrakt.pdf",
  faktura: "Faktura barnehage.pdf",
  salgsoppgave: "Salgsoppgave med tilstandsrapport.pdf",
  verdivurdering: "Verdivurdering fra megler.pdf",
  kostnadsoverslag: "Tilbud fra håndverker.pdf",
  fagligUttalelse: "Uttalelse.pdf",
  oppholdstillatelse: "Oppholdstillatelse begge sider.pdf",
};

export const filnavnAv = (krav: string) => filnavn[krav] ?? `${krav}.pdf`;
