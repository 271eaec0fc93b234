/** The part of punycode.js that is used; the package brings no types. */
declare module 'punycode.js' {
  const punycode: {
    /** A domain with each `xn--` label decoded (RFC 3492). Throws a RangeError on a label that can’t be. */
    readonly toUnicode: (domain: string) => string;
    /** A domain with each label beyond ASCII encoded. */
    readonly toASCII: (domain: string) => string;
  };
  export default punycode;
}
