use proptest::prelude::*;

use super::{RichBlock, RichSpan, RichText};

fn plain(text: &RichText) -> String {
    let join = |spans: &[RichSpan]| spans.iter().map(|span| span.text.as_str()).collect::<String>();
    let lines = text.blocks.iter().map(|block| match block {
        RichBlock::Heading { level, spans } => format!("{} {}", "#".repeat((*level).into()), join(spans)),
        RichBlock::Paragraph { spans } => join(spans),
        RichBlock::List { ordered, items } => {
            let mark = if *ordered { "1." } else { "-" };
            items.iter().map(|item| format!("{mark} {}", join(item))).collect::<Vec<_>>().join("\n")
        }
    });
    lines.collect::<Vec<_>>().join("\n")
}

fn read(html: &str) -> String {
    plain(&RichText::from_html(html))
}

#[test]
fn paragraphs_headings_lists_bold_and_links_are_kept() {
    let text = RichText::from_html(
        "<h2>To råd</h2><p>Les\n  <b>dette</b> på\n<a href='https://nett.example/x?a=1&amp;b=2'>siden</a>.</p>
        <ol><li>Én</li><li>To<ul><li>og litt til</ul></ol>",
    );
    insta::assert_json_snapshot!(text);
}

#[test]
fn what_could_do_harm_is_gone_with_its_content() {
    for html in [
        "<script>alert('<p>a</p>')</script>b",
        "<SCRIPT src=x>a</SCRIPT >b",
        "<style>p{}</style>b",
        "<iframe src=x>a</iframe>b",
        "<svg><script>a</script></svg>b",
        "<form><input value=a><button>a</button></form>b",
        "<!-- a --><!doctype a>b",
        "<script/>a</script>b",
        "<p onclick='a()'>b",
        "<img src=x onerror=a()>b",
        "\u{202e}b\u{0}\u{200b}",
    ] {
        assert_eq!(read(html), "b", "{html}");
    }
    assert_eq!(read("a<script>b"), "a", "a script that never ends takes the rest with it");
}

#[test]
fn links_that_are_not_https_are_plain_text() {
    for href in
        ["javascript:alert(1)", "&#106;avascript:alert(1)", "http://nett.example", "//nett.example", ""]
    {
        let text = RichText::from_html(&format!("<a href=\"{href}\">a</a>"));
        let span = RichSpan { text: "a".to_owned(), bold: false, link: None };
        assert_eq!(text.blocks, [RichBlock::Paragraph { spans: vec![span] }], "{href}");
    }
}

#[test]
fn soup_is_read_as_well_as_it_goes() {
    assert_eq!(read("a<div>b<p>c</div>d</p></ul></b>e"), "a\nb\nc\nd\ne");
    assert_eq!(read("3 &lt; 4 &amp; 5&nbsp;kWh"), "3 < 4 & 5\u{a0}kWh");
    assert_eq!(read("<p>a<br>b<br></p>"), "a\nb");
    assert_eq!(read(""), "");
    assert_eq!(read(&"<ul><li>".repeat(50_000)), "");
}

proptest! {
    #[test]
    fn nothing_breaks_it_and_no_tag_comes_through(html in "(<[a-z/!]{0,8}( href=\"[a-z:]{0,12}\")?>|[a-z &;<>\"']{0,10}){0,20}") {
        for block in RichText::from_html(&html).blocks {
            let spans = match block {
                RichBlock::Heading { spans, .. } | RichBlock::Paragraph { spans } => spans,
                RichBlock::List { items, .. } => items.concat(),
            };
            for span in spans {
                prop_assert!(!span.text.is_empty());
                prop_assert!(span.link.is_none_or(|link| link.starts_with("https://")));
            }
        }
    }
}

#[test]
fn the_words_alone_have_no_marks() {
    let text =
        RichText::from_html("<h2>KID</h2><p>Står <b>øverst</b>.</p><ul><li>eFaktura</li><li>papir</li></ul>");
    assert_eq!(text.plain_text(), "KID Står øverst. eFaktura papir");
}
