// Loaded into a build before anything else (`node --require`): it believes that it runs 500 days later.
const SHIFT = 500 * 24 * 60 * 60 * 1000;
const RealDate = Date;

globalThis.Date = class Date extends RealDate {
  constructor(...args) {
    if (args.length === 0) super(RealDate.now() + SHIFT);
    else super(...args);
  }

  static now() {
    return RealDate.now() + SHIFT;
  }
};
