# kinograph: `serve` (the default), `import`, `sync`, `build`, …
FROM node:22-slim
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev --ignore-scripts && npm cache clean --force
COPY . .
# The data set is built into the image, so that the first start need not.
RUN node --import tsx src/cli.ts build && chown -R node:node .kinograph
USER node
ENV HOST=0.0.0.0
EXPOSE 4000
ENTRYPOINT ["node", "--import", "tsx", "src/cli.ts"]
CMD ["serve"]
