/** The part of Trusted Types that is needed here: not every browser has them. */
interface TrustedTypes {
  readonly createPolicy: (
    name: string,
    rules: { readonly createScriptURL: (address: string) => string },
  ) => unknown;
}

/**
 * The site's policy (`public/_headers`) lets no text become script or markup. The one exception: an
 * address of our own is that of a worker. Nothing makes a text into markup.
 */
export function trustOwnScripts(): void {
  // The seam with a part of the browser that the compiler does not know yet.
  const { trustedTypes } = window as { readonly trustedTypes?: TrustedTypes };
  // The browser hands over more than the address.
  trustedTypes?.createPolicy('default', { createScriptURL: (address) => ownAddress(address) });
}

/** The address as it is; throws where it leads to another host. */
export function ownAddress(address: string, page: string = document.baseURI): string {
  if (new URL(address, page).origin === new URL(page).origin) return address;
  throw new TypeError(`Not a script of this site: ${address}`);
}
