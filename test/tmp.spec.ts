import { ServedRegister } from './over-the-wire.js';
it('works', async () => {
  const r = await ServedRegister.start();
  const c = await r.get('mutation($i: RegisterContactInput!){registerContact(input:$i){id position revision readModel}}', { i: { key: 'dpo', email: 'a@b.c' } });
  console.log(JSON.stringify(c));
  const p = await r.ask('mutation($i: RegisterPartyInput!, $m: CommandMeta){registerParty(input:$i, meta:$m){id position revision readModel}}', { i: { key: 'x', name: 'X Ltd', country: 'GB', officers: [{ role: 'DATA_PROTECTION_OFFICER', contact: c.registerContact.id }] }, m: { effectiveOn: '2023-02-22' } });
  console.log(JSON.stringify(p));
  const p2 = await r.ask('mutation($i: RegisterPartyInput!, $m: CommandMeta){registerParty(input:$i, meta:$m){id position revision readModel}}', { i: { key: 'x', name: 'X Ltd', country: 'UK', officers: [{ role: 'DATA_PROTECTION_OFFICERx', contact: c.registerContact.id }] }, m: { effectiveOn: '2023-02-32' } });
  console.log(JSON.stringify(p2));
  for (let i = 0; i < 3; i++) console.log(JSON.stringify(await r.ask('{parties{totalCount pageInfo{hasNextPage endCursor} nodes{id name revision officers{role jurisdictions contact{id email}}}}}')));
  console.log(JSON.stringify(await r.ask('{parties(first: "x"){totalCountx}}')));
  console.log(await (await fetch(r.url + '/health/ready')).text());
  await r.destroy();
});
