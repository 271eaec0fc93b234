import type { ReactNode } from 'react';
import Translate from '@docusaurus/Translate';

/** Why an IP address isn't found, and by what to look instead. */
export default function AddressNote(): ReactNode {
  return (
    <Translate id="noResult.address">
      Di quasi tutti i provider il catalogo conosce il nome dell’host, non gli indirizzi che vi stanno dietro. Cerca
      l’host: nei dati della linea è il registrar, il dominio, il server SIP o il proxy.
    </Translate>
  );
}
