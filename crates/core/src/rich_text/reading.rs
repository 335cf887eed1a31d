use html5gum::emitters::default::DefaultEmitter;
use html5gum::{StartTag, Token, Tokenizer};

use super::builder::{Builder, Place};
use super::{RichText, safe_link};

impl RichText {
    /// The text of a piece of HTML. Whatever comes in, something readable comes out.
    #[must_use]
    pub fn from_html(html: &str) -> Self {
        let mut emitter = DefaultEmitter::default();
        // What stands in a script is text to the end of the script, also when it looks like tags.
        emitter.naively_switch_states(true);
        let mut builder = Builder::new();
        let mut dropping: Option<Vec<u8>> = None;
        for Ok(token) in Tokenizer::new_with_emitter(html, emitter) {
            match (token, &dropping) {
                (Token::EndTag(tag), Some(open)) if **tag.name == **open => dropping = None,
                (_, Some(_)) | (Token::Comment(_) | Token::Doctype(_) | Token::Error(_), None) => {}
                (Token::StartTag(tag), None) if is_dropped(&tag.name) => {
                    dropping = (!tag.self_closing || is_raw(&tag.name)).then(|| tag.name.to_vec());
                }
                (Token::StartTag(tag), None) => begin(&mut builder, &tag),
                (Token::EndTag(tag), None) => end(&mut builder, &tag.name),
                (Token::String(text), None) => builder.text(&String::from_utf8_lossy(&text)),
            }
        }
        builder.finish()
    }
}

fn begin(builder: &mut Builder, tag: &StartTag<()>) {
    match &**tag.name {
        b"b" | b"strong" => builder.bold(true),
        b"a" => {
            let address = tag.attributes.get(b"href".as_slice());
            builder.link(address.and_then(|address| safe_link(&String::from_utf8_lossy(address))));
        }
        b"br" => builder.line_break(),
        b"ul" => builder.begin_list(false),
        b"ol" => builder.begin_list(true),
        b"h1" | b"h2" => builder.block(Place::Heading(1)),
        b"h3" | b"h4" | b"h5" | b"h6" => builder.block(Place::Heading(2)),
        name if is_block(name) => builder.block(Place::Paragraph),
        _ => {}
    }
}

fn end(builder: &mut Builder, name: &[u8]) {
    match name {
        b"b" | b"strong" => builder.bold(false),
        b"a" => builder.link(None),
        b"ul" | b"ol" => builder.end_list(),
        b"h1" | b"h2" | b"h3" | b"h4" | b"h5" | b"h6" => builder.block(Place::Paragraph),
        name if is_block(name) => builder.block(Place::Paragraph),
        _ => {}
    }
}

/// What begins on a line of its own.
fn is_block(name: &[u8]) -> bool {
    const BLOCKS: [&[u8]; 22] = [
        b"p",
        b"div",
        b"li",
        b"section",
        b"article",
        b"header",
        b"footer",
        b"main",
        b"aside",
        b"nav",
        b"blockquote",
        b"pre",
        b"table",
        b"tr",
        b"td",
        b"th",
        b"dl",
        b"dt",
        b"dd",
        b"figure",
        b"figcaption",
        b"hr",
    ];
    BLOCKS.contains(&name)
}

/// What is dropped with everything in it.
fn is_dropped(name: &[u8]) -> bool {
    const DROPPED: [&[u8]; 16] = [
        b"script",
        b"style",
        b"iframe",
        b"noscript",
        b"noembed",
        b"noframes",
        b"template",
        b"title",
        b"textarea",
        b"xmp",
        b"svg",
        b"math",
        b"object",
        b"select",
        b"button",
        b"form",
    ];
    DROPPED.contains(&name)
}

/// What cannot close itself: a slash in its tag means nothing.
fn is_raw(name: &[u8]) -> bool {
    !matches!(name, b"svg" | b"math")
}
