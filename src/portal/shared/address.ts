import { useLocation, useSearch } from 'wouter';
import { navigate } from 'wouter/use-browser-location';

/** Changes of the query of an address; null takes a word out. */
export type AddressChanges = Readonly<Record<string, string | null>>;

/** What stands in the address after the question mark (地址参数): all that a page shows can be shared and gone back to. */
export interface Address {
  readonly query: URLSearchParams;
  /** The address of this page with something changed in it. */
  readonly hrefOf: (changes: AddressChanges) => string;
  /** Goes there; what is replaced does not stand in the history. */
  readonly change: (changes: AddressChanges, how?: { readonly replace: boolean }) => void;
}

/** The address of the page. */
export function useAddress(): Address {
  const [path] = useLocation();
  const search = useSearch();
  const hrefOf = (changes: AddressChanges) => {
    const query = new URLSearchParams(search);
    for (const [name, value] of Object.entries(changes)) {
      if (value === null || value === '') query.delete(name);
      else query.set(name, value);
    }
    const text = query.toString();
    return text === '' ? path : `${path}?${text}`;
  };
  const change = (changes: AddressChanges, how = { replace: false }) => {
    navigate(hrefOf(changes), how);
  };
  return { query: new URLSearchParams(search), hrefOf, change };
}
