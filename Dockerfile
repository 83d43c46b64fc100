# Small, without root, with a root file system that may be read-only. Everything it writes is in /data.
FROM node:26-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY . .
RUN npm run build && npm prune --omit=dev

FROM node:26-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 DATA_DIR=/data
WORKDIR /app
COPY --from=build /app/package.json ./
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/build ./build
COPY --from=build /app/src/cli ./src/cli
COPY --from=build /app/src/lib ./src/lib
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 3000
HEALTHCHECK --interval=15s --timeout=3s --start-period=20s \
	CMD ["node", "src/cli/run.js", "health"]
STOPSIGNAL SIGTERM
CMD ["node", "src/cli/run.js", "start"]
