import { Joi } from '@docusaurus/utils-validation';
import type { AlgoliaData } from '../catalog/search/algolia/algoliaOptions';
import type { HelpdeskRoute } from '../catalog/ticket/ticketLink';
import type { OptionValidationContext } from '@docusaurus/types';

/** What every page knows of the search. */
export interface SearchData {
  readonly algolia?: AlgoliaData | undefined;
}

/** What a site may set for the plugin. */
export interface Options {
  /** The repository that "edit this descriptor" leads to. */
  readonly repositoryUrl: string;
  /** How a ticket reaches the helpdesk. */
  readonly helpdesk?: HelpdeskRoute;
  /** Searches on Algolia; without it the search is embedded in the site. */
  readonly algolia?: AlgoliaData | undefined;
}

/** The options, validated and complete. */
export type PluginOptions = Required<Omit<Options, 'algolia'>> & Pick<Options, 'algolia'>;

/** The one home of every default. The portal's form is the only route that is known to work without a log-in script. */
export const DEFAULT_OPTIONS = {
  helpdesk: { kind: 'portal', url: 'https://helpdesk.nethesis.it/support/tickets/new' },
} as const satisfies Omit<PluginOptions, 'repositoryUrl' | 'algolia'>;

const helpdeskSchema = Joi.alternatives(
  Joi.object({
    kind: Joi.valid('portal', 'widget').required(),
    url: Joi.string().uri({ scheme: 'https' }).required(),
    mail: Joi.string().email(),
  }),
  Joi.object({
    kind: Joi.valid('mail').required(),
    address: Joi.string().email().required(),
    url: Joi.string().uri({ scheme: 'https' }).required(),
  }),
);

const optionsSchema = Joi.object<PluginOptions>({
  repositoryUrl: Joi.string().uri({ scheme: 'https' }).required(),
  algolia: Joi.object({
    applicationId: Joi.string().required(),
    searchKey: Joi.string().required(),
    indexName: Joi.string().required(),
    hosts: Joi.string(),
  }),
  helpdesk: helpdeskSchema.default(DEFAULT_OPTIONS.helpdesk),
});

/** Checks the options and fills in the defaults; Docusaurus prints what is wrong and stops. */
export function validateOptions({ validate, options }: OptionValidationContext<Options, PluginOptions>): PluginOptions {
  return validate(optionsSchema, options);
}
