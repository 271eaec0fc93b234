import type { ReactNode } from 'react';
import Link from '@docusaurus/Link';
import Translate, { translate } from '@docusaurus/Translate';
import useBaseUrl from '@docusaurus/useBaseUrl';
import { pasteQuery } from '../../hooks/pasteQuery';
import type { HomeProps } from '../../plugin/props/props';
import ContinueBegun from '../ContinueBegun';
import FormattedDate from '../FormattedDate';
import PageFrame from '../PageFrame';
import styles from './styles.module.css';

/** A way on: one heading, one sentence, one link that covers both. */
function Way({
  to,
  title,
  children,
}: {
  readonly to: string;
  readonly title: string;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <li className={styles.way}>
      <h2 className={styles.wayTitle}>
        <Link to={to}>{title}</Link>
      </h2>
      <p>{children}</p>
    </li>
  );
}

/** The search box: a plain form, so that it works before and without JavaScript. */
function SearchForm(): ReactNode {
  return (
    <form className={styles.search} action={useBaseUrl('/providers/')} method="get" role="search">
      <label htmlFor="home-search">
        <Translate id="home.search.label">Nome del provider, host o indirizzo IP</Translate>
      </label>
      <div className={styles.searchRow}>
        <input
          id="home-search"
          name="q"
          type="search"
          autoComplete="off"
          spellCheck={false}
          onPaste={pasteQuery}
          placeholder={translate({ id: 'home.search.placeholder', message: 'per esempio voipvoice o 185.144.72.100' })}
        />
        <button type="submit" className="button button--primary">
          <Translate id="home.search.submit">Cerca</Translate>
        </button>
      </div>
    </form>
  );
}

/** The newest entries of the wizard. */
function Recent({ recent }: Pick<HomeProps, 'recent'>): ReactNode {
  return (
    <section className={styles.recent} aria-labelledby="recent">
      <h2 id="recent">
        <Translate id="home.recent">Ultimi arrivi nel wizard</Translate>
      </h2>
      <ol>
        {recent.map(({ key, name, since, date }) => (
          <li key={key}>
            <Link to={`/providers/${key}`}>{name}</Link>
            <span className={styles.recentMeta}>
              <span className="mono">{since}</span>
              {date !== undefined && <FormattedDate date={date} />}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** The home page: what this is, the search, three ways on, what came last. */
export default function HomePage({
  title,
  description,
  certifiedCount,
  companyCount,
  release,
  recent,
}: HomeProps): ReactNode {
  return (
    <PageFrame title={title} description={description}>
      <ContinueBegun />
      <div className={styles.hero}>
        <div>
          <h1 className={styles.title}>
            <Translate id="home.title">Provider VoIP certificati per NethVoice</Translate>
          </h1>
          <p className={styles.lead}>
            <Translate id="home.lead">
              Quali provider VoIP sono certificati, come NethVoice imposta il trunk di ciascuno e come se ne certifica
              uno nuovo.
            </Translate>
          </p>
          <SearchForm />
          <p className={styles.count}>
            <Translate
              id="home.count"
              values={{
                count: <strong>{certifiedCount}</strong>,
                companies: companyCount,
                release: <span className="mono">{release}</span>,
              }}
            >
              {'{count} provider certificati nel wizard di NethVoice {release}, di {companies} aziende.'}
            </Translate>{' '}
            <Link to="/guide/support-tiers#evidence">
              <Translate id="home.evidence">Su che cosa si basa</Translate>
            </Link>
          </p>
        </div>
        <Recent recent={recent} />
      </div>
      <ul className={styles.ways}>
        <Way to="/providers" title={translate({ id: 'home.way.find', message: 'Trova un provider' })}>
          <Translate id="home.way.find.text">
            Server, codec, registrazione, limitazioni e ciò che resta da fare dopo il wizard.
          </Translate>
        </Way>
        <Way to="/checklist" title={translate({ id: 'home.way.certify', message: 'Certifica un provider' })}>
          <Translate id="home.way.certify.text">
            Quattro requisiti e sei passi da spuntare; alla fine il testo del ticket è pronto.
          </Translate>
        </Way>
        <Way to="/support" title={translate({ id: 'home.way.support', message: 'Chiedi supporto' })}>
          <Translate id="home.way.support.text">
            Dal sintomo al ticket: che cosa si sa, che cosa controllare, che cosa allegare.
          </Translate>
        </Way>
      </ul>
    </PageFrame>
  );
}
