FROM node:24-bookworm-slim AS build
WORKDIR /app
COPY package*.json ./
COPY scripts/node/package.json scripts/node/
RUN npm ci
COPY . .
# The image has the package that others install. What the package runs then keeps the two weights of the fonts that reports use.
RUN npm pack && npm install --global --prefix /installed ./regesta-*.tgz

FROM node:24-bookworm-slim
COPY --from=build /installed /usr/local
WORKDIR /app
RUN mkdir /data && chown node /data
USER node
CMD ["regesta", "serve"]
