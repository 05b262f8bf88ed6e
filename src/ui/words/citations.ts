/** Published sources of methods, as they are cited in either language. */
export const SPHERE =
  'Sinnott, R. W. (1984) Virtues of the haversine, Sky and Telescope 68(2), 159.';
export const UCDP =
  'Sundberg, R. & Melander, E. (2013) Introducing the UCDP Georeferenced Event Dataset, Journal of Peace Research 50(4), 523–532, https://doi.org/10.1177/0022343313484347';
