export { type Asking, mcpServer } from './mcp-server.js';
