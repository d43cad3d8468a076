# The server without its database, which NEO4J_URI names: compose.yaml puts the two together.
#
#   docker build --tag whomet .
#   docker run --rm --read-only --tmpfs /tmp --publish 127.0.0.1:4000:4000 \
#     --env NEO4J_URI=... --env NEO4J_PASSWORD=... --env WHOMET_OPEN=yes whomet
#
# Not built where it was written, which has no Docker daemon. There its steps were run by hand in an empty folder, and what
# came of them served as another user, with nothing to write to but WHOMET_HOME (docs/decisions/container.md).
FROM node:22-alpine AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --no-audit --no-fund
COPY . .
RUN node --eval "import('./bin/prepare.js').then(({ ensureBuild }) => ensureBuild())" \
  && node scripts/licences.mjs > licences.txt \
  && npm prune --omit=dev --no-audit --no-fund

FROM node:22-alpine
ENV NODE_ENV=production HOST=0.0.0.0 WHOMET_HOME=/data
WORKDIR /app
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
COPY --from=build /app/cypher ./cypher
COPY --from=build /app/seed ./seed
COPY --from=build /app/package.json /app/schema.graphql /app/LICENSE /app/licences.txt ./
# Its own, so that a volume which is put there is its own as well. All else belongs to root, and is not written to.
RUN mkdir --mode=0700 /data && chown node:node /data
USER node
EXPOSE 4000
# The process alone: whether the database answers (/health/ready) is no reason to start this one anew.
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=3 \
  CMD ["node", "--eval", "fetch(`http://127.0.0.1:${process.env.PORT ?? 4000}/health/live`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["node", "dist/cli/main.js"]
CMD ["start"]
