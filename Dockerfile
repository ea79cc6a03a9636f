FROM node:22-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --ignore-scripts
COPY . .
RUN npm run build && npm prune --omit=dev --ignore-scripts

FROM node:22-slim
ENV NODE_ENV=production
WORKDIR /app
COPY --from=build /app/node_modules node_modules
COPY --from=build /app/dist dist
COPY --from=build /app/package.json /app/schema.graphql ./
COPY --from=build /app/cypher cypher
COPY --from=build /app/browser browser
COPY --from=build /app/lexicon lexicon
COPY --from=build /app/sample sample
RUN ln -s /app/dist/cli/main.js /usr/local/bin/dealgraph && chmod +x dist/cli/main.js \
  && mkdir /data && chown node:node /data
USER node
WORKDIR /data
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=3s --start-period=20s --retries=5 \
  CMD node -e "fetch('http://127.0.0.1:4000/health').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"
ENTRYPOINT ["dealgraph"]
CMD ["serve", "--port", "4000", "--host", "0.0.0.0"]
