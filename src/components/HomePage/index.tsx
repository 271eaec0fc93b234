import type { ReactNode } from 'react';
import Link from '@docusaurus/Link';
import Translate, { translate } from '@docusaurus/Translate';
import type { HomeProps } from '../../plugin/props/props';
import ContinueBegun from '../ContinueBegun';
import FormattedDate from '../FormattedDate';
import PageFrame from '../PageFrame';
import HomeSearch from './HomeSearch';
import styles from './styles.module.css';

/** A way on: a heading that is the link, a sentence, and what is done there first. */
function Way({
  to,
  title,
  first,
  children,
}: {
  readonly to: string;
  readonly title: string;
  readonly first: ReactNode;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <li className={styles.way}>
      <h2>
        <Link to={to}>{title}</Link>
      </h2>
      <p>{children}</p>
      <p className={styles.first}>
        <Translate id="home.way.first" values={{ step: <strong>{first}</strong> }}>
          {'Primo passo: {step}'}
        </Translate>
      </p>
    </li>
  );
}

/** The three ways on. */
function Ways({ firstStep }: Pick<HomeProps, 'firstStep'>): ReactNode {
  return (
    <ul className={styles.ways}>
      <Way
        to="/providers"
        title={translate({ id: 'home.way.find', message: 'Trova un provider' })}
        first={translate({ id: 'home.way.find.first', message: 'l’host scritto nella lettera del provider' })}
      >
        <Translate id="home.way.find.text">
          Server, codec, registrazione, limitazioni e ciò che resta da fare dopo il wizard.
        </Translate>
      </Way>
      <Way
        to="/checklist"
        title={translate({ id: 'home.way.certify', message: 'Certifica un provider' })}
        first={firstStep}
      >
        <Translate id="home.way.certify.text">
          Quattro requisiti e sei passi da spuntare; alla fine il testo del ticket è pronto.
        </Translate>
      </Way>
      <Way
        to="/support"
        title={translate({ id: 'home.way.support', message: 'Chiedi supporto' })}
        first={translate({ id: 'home.way.support.first', message: 'che cosa succede' })}
      >
        <Translate id="home.way.support.text">
          Dal sintomo al ticket: che cosa si sa, che cosa controllare, che cosa allegare.
        </Translate>
      </Way>
    </ul>
  );
}

/** What happened last, in the wizard and in the certifications. */
function Changes({ changes }: Pick<HomeProps, 'changes'>): ReactNode {
  return (
    <section className={styles.changes} aria-labelledby="changes">
      <h2 id="changes">{translate({ id: 'home.changes', message: 'Ultime novità' })}</h2>
      <ol>
        {changes.map(({ key, name, what, date, release }) => (
          <li key={`${key}-${date}-${what}`}>
            <Link to={`/providers/${key}`}>{name}</Link>
            <span>{what}</span>
            <FormattedDate date={date} />
            <span className="mono">{release}</span>
          </li>
        ))}
      </ol>
      <p>
        <Link to="/guide/changelog">{translate({ id: 'home.changes.all', message: 'Tutte le novità' })}</Link>
      </p>
    </section>
  );
}

/** All names, by letter. */
function Register({ register }: Pick<HomeProps, 'register'>): ReactNode {
  return (
    <section className={styles.register} aria-labelledby="register">
      <h2 id="register">{translate({ id: 'home.register', message: 'Tutti i provider' })}</h2>
      <ul className={styles.letters}>
        {register.map(({ letter, providers }) => (
          <li key={letter}>
            <span className={styles.letter} aria-hidden="true">
              {letter}
            </span>
            <ul>
              {providers.map(({ key, name, status }) => (
                <li key={key}>
                  <Link to={`/providers/${key}`}>{name}</Link>
                  {status !== undefined && <small>{status}</small>}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The home page: what this is, the search, three ways on, what changed last, the whole register. */
export default function HomePage({
  title,
  description,
  certifiedCount,
  companyCount,
  release,
  register,
  changes,
  firstStep,
}: HomeProps): ReactNode {
  return (
    <PageFrame title={title} description={description}>
      <ContinueBegun />
      <div className={styles.home}>
        <div>
          <h1>{translate({ id: 'home.title', message: 'Provider VoIP certificati per NethVoice' })}</h1>
          <p className={styles.lead}>
            <Translate id="home.lead">
              Quali provider VoIP sono certificati, come NethVoice imposta il trunk di ciascuno e come se ne certifica
              uno nuovo.
            </Translate>
          </p>
          <HomeSearch />
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
              {translate({ id: 'home.evidence', message: 'Su che cosa si basa' })}
            </Link>
          </p>
        </div>
        <div className={`onScreen ${styles.aside}`}>
          <Ways firstStep={firstStep} />
          <Changes changes={changes} />
        </div>
        <Register register={register} />
      </div>
    </PageFrame>
  );
}
