/** The kinds of things that have names and that results can be narrowed by. */
export type NamedFilter = 'organisation' | 'topic' | 'country' | 'region' | 'kind' | 'format';

/**
 * An organisation, a topic, a place, a kind or a format with every name that people use for it; or
 * a name that the texts explain themselves, with its abbreviation.
 */
export interface NamedThing {
  filter: NamedFilter | 'abbreviation';
  /** The value of the filter; the abbreviation where there is no filter. */
  id: string;
  /** As it stands in lists. */
  label: string;
  /** Its names beside the label. */
  names: string[];
}
