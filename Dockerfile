FROM node:24-bookworm-slim AS build
WORKDIR /app
COPY package*.json ./
RUN npm ci
COPY . .
# Some optional packages bring Node to machines with an older one: the image has its own. Of the fonts, reports use two weights.
RUN npm run build && npm prune --omit=dev && rm -rf node_modules/node-bin-* node_modules/node-linux-* \
  && find node_modules/@expo-google-fonts -name '*.ttf*' ! -name '*_400Regular.ttf' ! -name '*_700Bold.ttf' -delete

FROM node:24-bookworm-slim
WORKDIR /app
COPY --from=build /app/package.json ./
COPY --from=build /app/node_modules node_modules
COPY --from=build /app/dist dist
RUN mkdir /data && chown node /data
USER node
# The same settings of V8 as in `npm start`: they hold memory down (ADR 65).
CMD ["node", "--max-semi-space-size=16", "--max-old-space-size=1024", "dist/apps/api/src/main.js"]
