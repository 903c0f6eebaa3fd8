/** Pieces of HTML as Outlook and Word write it into an invitation. The texts handed in hold no characters to escape. */

/** One item of a Word list in an e-mail: the number is text inside `mso-list:Ignore`, not a real list. */
export function listItem(label: string, html: string, level = 1): string {
  const indent = 36 * level;
  return [
    `<p class="MsoListParagraph" style="margin-left:${indent}.0pt;text-indent:-18.0pt;mso-list:l0 level${level} lfo1">`,
    `<![if !supportLists]><span style="mso-list:Ignore">${label}<span style="font:7.0pt &quot;Times New Roman&quot;">`,
    '&nbsp;&nbsp;&nbsp;&nbsp;&nbsp; </span></span><![endif]>',
    `${html}<o:p></o:p></p>`,
  ].join('');
}

/** An ordinary paragraph; an empty one keeps a line open. `indent` in points. */
export function paragraph(html = '', indent = 0): string {
  const style = indent === 0 ? '' : ` style="margin-left:${indent}.0pt"`;
  return `<p class="MsoNormal"${style}>${html === '' ? '<o:p>&nbsp;</o:p>' : `${html}<o:p></o:p>`}</p>`;
}

/** A table with borders; the first row is the head. */
export function table(rows: readonly (readonly string[])[]): string {
  const cell = (html: string, head: boolean): string => {
    const inner = head ? `<b>${html}</b>` : html;
    return `<td valign="top" style="border:solid windowtext 1.0pt;padding:0cm 5.4pt 0cm 5.4pt">${paragraph(inner)}</td>`;
  };
  const lines = rows.map((cells, at) => `<tr>${cells.map((html) => cell(html, at === 0)).join('')}</tr>`);
  return `<table class="MsoTableGrid" border="1" cellspacing="0" cellpadding="0" style="border-collapse:collapse"><tbody>${lines.join('\r\n')}</tbody></table>`;
}

/** The whole body of an invitation. */
export function wordPage(parts: readonly string[]): string {
  return [
    '<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word" xmlns="http://www.w3.org/TR/REC-html40">',
    '<head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><meta name="Generator" content="Microsoft Word 15 (filtered medium)">',
    '<style><!-- p.MsoNormal, li.MsoNormal, div.MsoNormal {margin:0cm; font-size:11.0pt; font-family:"Calibri",sans-serif;}',
    'p.MsoListParagraph {margin-left:36.0pt;} @list l0 {mso-list-id:2091338; mso-list-type:hybrid;} --></style></head>',
    '<body lang="NL"><div class="WordSection1">',
    ...parts,
    '</div></body></html>',
  ].join('\r\n');
}

/** The block that Teams puts under an invitation. */
export function teamsBlock(joinUrl: string, meetingId: string): string {
  const rule = `<div style="width:100%"><span style="white-space:nowrap;color:#5F5F5F;opacity:.36">${'_'.repeat(80)}</span></div>`;
  return [
    rule,
    '<div class="me-email-text" lang="nl-NL">',
    '<div><span style="font-size:24px">Microsoft Teams</span> <a class="me-email-link" href="https://aka.ms/JoinTeamsMeeting?omkt=nl-NL">Hulp nodig?</a></div>',
    `<div><a class="me-email-headline" href="${joinUrl}">Nu deelnemen aan de vergadering</a></div>`,
    `<div><span>Vergadering-id: </span><span>${meetingId}</span></div>`,
    '<div><span>Wachtwoordcode: </span><span>Wd7kLm</span></div>',
    '<div>Voor organisatoren: <a href="https://teams.microsoft.com/meetingOptions/?wolkendal">Vergaderingsopties</a></div>',
    '</div>',
    rule,
  ].join('\r\n');
}
