import { expect, it } from 'vitest';
import { wizardFields } from '../../../src/catalog/model/wizardFields';

/** Where each field goes, by name. */
function destinations(special: Record<string, string>): Record<string, readonly string[]> {
  return Object.fromEntries(wizardFields({ special }).map(({ name, keywords }) => [name, keywords]));
}

it('fills the dynamic keywords of the wizard', () => {
  expect(destinations({})).toMatchObject({
    username: ['username', 'contact_user', 'from_user'],
    password: ['secret'],
    phone: [],
  });
});

it('lets special options take keywords away and give them to another field', () => {
  const wicVoip = { username: '$PHONE', auth_username: '$USERNAME', contact_user: '$PHONE', from_user: '$PHONE' };
  expect(destinations(wicVoip)).toMatchObject({
    username: ['auth_username'],
    phone: ['username', 'contact_user', 'from_user'],
  });
});

it('knows that a blanked password goes nowhere', () => {
  expect(destinations({ secret: '', username: '' })).toMatchObject({
    password: [],
    username: ['contact_user', 'from_user'],
  });
});
