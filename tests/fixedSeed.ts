/**
 * Random tests take the same values in each run: what passed once passes again. Other values, to look for new
 * counterexamples: `FAST_CHECK_SEED=$RANDOM npm run test:unit`.
 */
import fc from 'fast-check';

fc.configureGlobal({ seed: Number(process.env.FAST_CHECK_SEED ?? 20260101) });
