FROM node:24-bookworm-slim AS build
WORKDIR /app
COPY package*.json ./
RUN npm ci
COPY . .
# Optional packages bring Node to machines with an older one: the image has its own.
RUN npm run build && npm prune --omit=dev --omit=optional

FROM node:24-bookworm-slim
WORKDIR /app
COPY --from=build /app/package.json ./
COPY --from=build /app/node_modules node_modules
COPY --from=build /app/dist dist
RUN mkdir /data && chown node /data
USER node
# The same settings of V8 as in `npm start`: they hold memory down (ADR 8).
CMD ["node", "--max-semi-space-size=16", "--max-old-space-size=1024", "dist/apps/api/src/main.js"]
