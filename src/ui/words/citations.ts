/** Published sources of methods, as they are cited in either language. */
export const SPHERE =
  'Sinnott, R. W. (1984) Virtues of the haversine, Sky and Telescope 68(2), 159.';
export const GEODESIC =
  'Vincenty, T. (1975) Direct and inverse solutions of geodesics on the ellipsoid, Survey Review 23(176), 88–93, https://doi.org/10.1179/sre.1975.23.176.88';
export const UCDP =
  'Sundberg, R. & Melander, E. (2013) Introducing the UCDP Georeferenced Event Dataset, Journal of Peace Research 50(4), 523–532, https://doi.org/10.1177/0022343313484347';
export const RATE_RATIO =
  'Przyborowski, J. & Wilenski, H. (1940) Biometrika 31, 313–323, https://doi.org/10.1093/biomet/31.3-4.313; Clopper, C. J. & Pearson, E. S. (1934) Biometrika 26, 404–413, https://doi.org/10.1093/biomet/26.4.404';
export const GARWOOD =
  'Garwood, F. (1936) Fiducial limits for the Poisson distribution, Biometrika 28, 437–442, https://doi.org/10.1093/biomet/28.3-4.437';
export const GEO_PKO =
  'Cil, D., Fjelde, H., Hultman, L. & Nilsson, D. (2020) Mapping blue helmets: Introducing the Geocoded Peacekeeping Operations (Geo-PKO) dataset, Journal of Peace Research 57(2), 360–370, https://doi.org/10.1177/0022343319871978';
export const FDR =
  'Benjamini, Y. & Hochberg, Y. (1995) Controlling the false discovery rate, Journal of the Royal Statistical Society B 57, 289–300, https://doi.org/10.1111/j.2517-6161.1995.tb02031.x';
export const DIJKSTRA =
  'Dijkstra, E. W. (1959) A note on two problems in connexion with graphs, Numerische Mathematik 1, 269–271, https://doi.org/10.1007/BF01386390; geodesics: Karney, C. F. F. (2013) Algorithms for geodesics, Journal of Geodesy 87, 43–55, https://doi.org/10.1007/s00190-012-0578-z';
