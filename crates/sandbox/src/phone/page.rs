//! The phone in a browser, and as JSON.

use std::fmt::Write;

use axum::extract::State;
use axum::response::Html;
use axum::routing::get;
use axum::{Json, Router};
use nettleie::time::local_time;
use serde::Deserialize;
use serde_json::{Value, json};

use super::{Channel, Message, Outbox};
use crate::html::escaped;
use crate::problem::Params;

pub fn routes(outbox: Outbox) -> Router {
    Router::new().route("/phone", get(page)).route("/phone/messages", get(messages)).with_state(outbox)
}

#[derive(Debug, Deserialize)]
struct Filter {
    to: Option<String>,
}

impl Filter {
    fn of(&self, outbox: &Outbox) -> Vec<Message> {
        self.to.as_deref().map_or_else(|| outbox.messages(), |to| outbox.messages_to(to))
    }
}

async fn messages(State(outbox): State<Outbox>, Params(filter): Params<Filter>) -> Json<Value> {
    let messages: Vec<Value> = filter
        .of(&outbox)
        .iter()
        .map(|message| {
            json!({
                "to": message.to,
                "channel": message.channel.id(),
                "text": message.text,
                "code": message.code,
                "sent_at": local_time(message.sent_at).to_rfc3339(),
            })
        })
        .collect();
    Json(json!({ "messages": messages }))
}

async fn page(State(outbox): State<Outbox>, Params(filter): Params<Filter>) -> Html<String> {
    let messages = filter.of(&outbox);
    let mut list = String::new();
    for message in &messages {
        item(&mut list, message);
    }
    let body = if messages.is_empty() {
        "<p>Ingen meldinger ennå.</p>".to_owned()
    } else {
        format!("<ol>{list}</ol>")
    };
    Html(format!(
        "<!doctype html><html lang=\"nb\"><head><meta charset=\"utf-8\">\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>Telefonen – sandkasse</title>\
         <style>body{{font:1.125rem/1.5 system-ui,sans-serif;max-width:40rem;margin:auto;padding:1rem;\
         color-scheme:light dark}}ol{{list-style:none;padding:0}}li{{border:1px solid;border-radius:.5rem;padding:.5rem 1rem;\
         margin:.5rem 0}}li p{{margin:.25rem 0}}</style></head><body><main><h1>Telefonen</h1>\
         <p>Meldinger som sandkassen har sendt, de nyeste først. <a href=\"\">Oppdater</a></p>{body}</main></body></html>"
    ))
}

fn item(list: &mut String, message: &Message) {
    let kind = match message.channel {
        Channel::Sms => "SMS",
        Channel::Email => "E-post",
    };
    let sent = local_time(message.sent_at);
    // Writing to a string cannot fail.
    let _infallible = write!(
        list,
        "<li><p>{kind} til <strong>{}</strong>, <time datetime=\"{}\">{}</time></p><p>{}</p></li>",
        escaped(&message.to),
        sent.to_rfc3339(),
        sent.format("%d.%m.%Y kl. %H:%M"),
        escaped(&message.text),
    );
}
