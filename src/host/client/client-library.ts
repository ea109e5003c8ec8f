/** Microsoft's client library for Excel, loaded. */
export interface ClientLibrary {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  /** Its own classes of errors, and `associate` of the host. */
  readonly CustomFunctions: Pick<typeof CustomFunctions, 'Error' | 'ErrorCode'>;
  /** The library asks `Office.context.requirements` what this Excel supports, and throws ApiNotFound for the rest. */
  setOffice(office: object): void;
}

/** What differs between Node and the browser. */
export interface Platform {
  loadClient(): Promise<ClientLibrary>;
  /** The bytes of excelize.wasm.gz. */
  loadCalculator(): Promise<Uint8Array>;
}
