/** A script of `app/_enhance/`, by its name; the page is complete without it. */
export const Enhance = ({ name }: { name: string }) => <script src={`/enhance/${name}.js`} defer />
