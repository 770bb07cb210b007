FROM node:24-bookworm-slim AS build
WORKDIR /app
COPY package*.json ./
COPY scripts/node/package.json scripts/node/
RUN npm ci
COPY . .
# The image has the package that others install. Of the fonts, reports use two weights.
RUN npm pack && npm install --global --prefix /installed ./regesta-*.tgz \
  && find /installed -path '*/@expo-google-fonts/*' -name '*.ttf*' ! -name '*_400Regular.ttf' ! -name '*_700Bold.ttf' -delete

FROM node:24-bookworm-slim
COPY --from=build /installed /usr/local
WORKDIR /app
RUN mkdir /data && chown node /data
USER node
CMD ["regesta", "serve"]
