/** Words of both languages that say nothing about a provider: they may be missing from what is found. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  (
    'a ad al alla alle ai agli allo che chi come con cosa da dal dalla dalle dai degli dei del della delle dello di e ed ' +
    'gli ho i il in la le lo l ma mi ne nei nel nella o per piu quale quali quello questa questo se si sono su sul ' +
    'sulla tra fra un una uno un usa usano an and any are as at by can do for from has have how i is it of on or ' +
    'that the this to use uses using what which who with fornitore fornitori gestore operatore operatori port porta ' +
    'provider providers apri aprire apro avere chiedere fare faccio fai posso richiedere vorrei voglio do get my need open want'
  ).split(' '),
);
