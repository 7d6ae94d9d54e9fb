"""How a mail looks: plain, legible on a phone, by day and by night, and nothing in it comes from elsewhere."""

from __future__ import annotations

from html import escape

from core.ports import Button, Letter, Message

HEADING = 120  # characters: a longer first line is a letter, and is not shouted

# Mail programs know neither variables nor layers: colours stand where they are used.
_STYLE = """
body{margin:0;padding:24px 16px;background:#efeae1;color:#20282a;
font:16px/1.5 -apple-system,"Segoe UI",Roboto,"Liberation Sans",Arial,sans-serif}
main{max-width:34em;margin:0 auto;padding:24px;background:#fff;border-radius:12px}
p{margin:0 0 10px;overflow-wrap:anywhere}
.first{font-size:18px;font-weight:600}
.under{padding-left:18px}
ul{margin:18px 0 0;padding:0;list-style:none}
li{margin:0 0 10px}
a.choice{display:inline-block;padding:10px 18px;border-radius:8px;background:#e7f1ee;color:#17665d;
text-decoration:none;font-weight:600}
a.main{background:#17665d;color:#fff}
a.grave{background:#faeae7;color:#a3322b}
footer{max-width:42em;margin:14px auto 0;padding:0 24px;overflow-wrap:anywhere;color:#5f686b;font-size:13px}
@media (prefers-color-scheme:dark){
body{background:#0e1213;color:#e9ecea}
main{background:#232a2b}
a.choice{background:#2b3b39;color:#84d3c3}
a.main{background:#84d3c3;color:#06231e}
a.grave{background:#432724;color:#ffa297}
footer{color:#9ba6a4}
}
"""


def html_of(message: Message, extra: Letter) -> str:
    """The mail as HTML. Whatever people wrote is escaped; there is no script and no image."""
    return (
        f'<!doctype html>\n<html lang="{escape(extra.language)}">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width">\n<meta name="color-scheme" content="light dark">\n'
        f"<title>{escape(message.subject)}</title>\n<style>{_STYLE}</style>\n</head>\n<body>\n"
        f"<main>\n{_paragraphs(message.text)}\n{_choices(message.buttons)}</main>\n{_footer(extra)}</body>\n</html>\n"
    )


def mail_page(message: Message) -> str:
    """The mail as a page of its own shows it: its links open beside it."""
    return html_of(message, message.letter or Letter()).replace("<head>", '<head>\n<base target="_blank">', 1)


def _paragraphs(words: str) -> str:
    first, *others = words.split("\n")
    head = ' class="first"' if len(first) <= HEADING else ""
    rows = [f"<p{head}>{escape(first)}</p>", *(_line(line) for line in others if line.strip())]
    return "\n".join(rows)


def _line(words: str) -> str:
    """A line; an indented one stands under the one above it."""
    under = ' class="under"' if words.startswith(" ") else ""
    return f"<p{under}>{escape(words.strip())}</p>"


def _choices(buttons: tuple[Button, ...]) -> str:
    rows = [_choice(button) for button in buttons if button.link]
    return "<ul>\n" + "\n".join(rows) + "\n</ul>\n" if rows else ""


def _choice(button: Button) -> str:
    return f'<li><a class="choice {escape(button.tone)}" href="{escape(button.link)}">{escape(button.label)}</a></li>'


def _footer(extra: Letter) -> str:
    if not extra.footer:
        return ""
    words = escape(extra.footer).replace("\n", "<br>\n")
    return f"<footer>{words}</footer>\n"
