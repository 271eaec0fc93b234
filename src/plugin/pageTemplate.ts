/**
 * The template of every page: Docusaurus' own (`@docusaurus/core/lib/ssg/ssgTemplate.html.js`), but that the
 * application's scripts stand in a template, which nothing runs before `startLate` does, and that inline scripts are
 * one: the policy names one hash. It also forbids the style attribute of the theme's sheet of symbols.
 *
 * @param policy the elements with the page's own policy, which stand before anything that it is about
 */
export const pageTemplate = (policy: string): string => `
<!DOCTYPE html>
<html <%~ it.htmlAttributes %>>
  <head>
    <meta charset="UTF-8">
    ${policy}
    <meta name="generator" content="Docusaurus v<%= it.version %>">
    <% it.metaAttributes.forEach((metaAttribute) => { %>
      <%~ metaAttribute %>
    <% }); %>
    <%~ it.headTags %>
    <% it.stylesheets.forEach((stylesheet) => { %>
      <link rel="stylesheet" href="<%= it.baseUrl %><%= stylesheet %>" />
    <% }); %>
  </head>
  <body <%~ it.bodyAttributes %>>
    <% const inline = []; %>
    <% const tags = it.preBodyTags.replace(/<script>([^]*?)<\\/script>/g, (tag, code) => { inline.push(code); return ''; }); %>
    <template id="application">
      <% it.scripts.forEach((script) => { %>
        <script src="<%= it.baseUrl %><%= script %>"></script>
      <% }); %>
    </template>
    <script><%~ inline.join(';') %></script>
    <%~ tags.replace('<svg style="display: none;">', '<svg class="symbols">') %>
    <div id="__docusaurus"><%~ it.appHtml %></div>
    <%~ it.postBodyTags %>
  </body>
</html>
`;
