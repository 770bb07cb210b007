import { Agent, request } from 'node:http';

/** Returns a client of one kept-alive connection. It sends JSON, and returns the bytes of the answer. */
export function keepAlive(url, token) {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const authorization = token && { authorization: `Bearer ${token}` };
  return {
    ask({ method = 'POST', path = '', body }) {
      const sent = body === undefined ? undefined : JSON.stringify(body);
      const content = sent && { 'content-type': 'application/json', 'content-length': Buffer.byteLength(sent) };
      return new Promise((resolve, reject) => {
        const headers = { ...authorization, ...content };
        const asked = request(`${url}${path}`, { method, agent, headers }, (response) => {
          const chunks = [];
          response.on('data', (chunk) => chunks.push(chunk));
          response.on('error', reject);
          response.on('end', () => {
            const answer = Buffer.concat(chunks);
            if (response.statusCode < 300) resolve(answer);
            else reject(new Error(`${method} ${url}${path}: ${response.statusCode} ${answer.subarray(0, 1000)}`));
          });
        });
        asked.on('error', reject);
        asked.end(sent);
      });
    },
    close: () => agent.destroy(),
  };
}
