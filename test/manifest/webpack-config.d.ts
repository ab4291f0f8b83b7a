declare module "*/webpack.config.js" {
  const config: {
    /** The manifest for an add-in that is served from this address. */
    readonly manifestFor: (baseUrl: string) => string;
  };
  export = config;
}
