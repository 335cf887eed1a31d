//! Another customer's id is answered like one that nobody has, to the byte and header.

use std::collections::BTreeSet;

use reqwest::header::{DATE, HeaderMap};
use serde_json::{Value, json};

use crate::app::{Answer, App, BUSINESS, CABIN_OWNER, HOLIDAY_HOME, PRIVATE, PROSUMER};
use crate::hazards::hazard;

const CUSTOMERS: [&str; 5] = [PRIVATE, CABIN_OWNER, PROSUMER, BUSINESS, HOLIDAY_HOME];

/// What a customer owns that has an id, and an id of that kind that nobody has.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Thing {
    Point,
    Invoice,
    Report,
}

impl Thing {
    const ALL: [Self; 3] = [Self::Point, Self::Invoice, Self::Report];

    fn of_nobody(self) -> &'static str {
        match self {
            Self::Point => "999900000000999998",
            Self::Invoice | Self::Report => "999999999",
        }
    }

    async fn ids_of(self, app: &App, token: &str) -> BTreeSet<String> {
        let (path, list, id) = match self {
            Self::Point => ("/v1/metering-points", "metering_points", "id"),
            Self::Invoice => ("/v1/invoices", "invoices", "id"),
            Self::Report => ("/v1/inspections", "inspections", "report"),
        };
        let answer = app.get(token, path).await.body;
        let things = answer[list].as_array().unwrap().iter();
        things.filter_map(|thing| thing[id].as_str().map(str::to_owned)).collect()
    }
}

/// Every read that names a thing of a customer: its place in the `OpenAPI` document, and how it is called.
const READS: [(&str, &str, Thing); 6] = [
    ("/v1/metering-points/{id}", "/v1/metering-points/{id}", Thing::Point),
    ("/v1/values", "/v1/values?point={id}", Thing::Point),
    ("/v1/readings", "/v1/readings?point={id}", Thing::Point),
    ("/v1/invoices/{id}", "/v1/invoices/{id}", Thing::Invoice),
    ("/v1/invoices/{id}/pdf", "/v1/invoices/{id}/pdf", Thing::Invoice),
    ("/v1/documents/{id}", "/v1/documents/{id}", Thing::Report),
];

async fn whole_answer(app: &App, token: &str, path: &str) -> (u16, HeaderMap, Vec<u8>) {
    let answer = app.http.get(app.url(path)).bearer_auth(token).send().await.unwrap();
    let (status, mut headers) = (answer.status().as_u16(), answer.headers().clone());
    headers.remove(DATE);
    (status, headers, answer.bytes().await.unwrap().to_vec())
}

#[tokio::test]
async fn on_every_resource_another_customers_id_is_answered_like_nobodys() {
    let app = App::start().await;
    let mut tokens = Vec::new();
    for address in CUSTOMERS {
        tokens.push(app.access_token(address).await);
    }
    let mut tried = BTreeSet::new();
    for thing in Thing::ALL {
        let mut owned = Vec::new();
        for token in &tokens {
            owned.push(thing.ids_of(&app, token).await);
        }
        for (caller, token) in tokens.iter().enumerate() {
            // The last one of each other customer is enough: what is looked up is whose it is.
            let foreign = owned.iter().filter_map(|ids| ids.difference(&owned[caller]).last());
            for id in foreign {
                for (_, call, _) in READS.iter().filter(|(_, _, of)| *of == thing) {
                    let theirs = whole_answer(&app, token, &call.replace("{id}", id)).await;
                    let nobodys = whole_answer(&app, token, &call.replace("{id}", thing.of_nobody())).await;
                    assert_eq!(theirs.0, 404, "{call} of {id}");
                    assert_eq!(theirs, nobodys, "{call} of {id} as {}", CUSTOMERS[caller]);
                    tried.insert(*call);
                }
            }
        }
    }
    assert_eq!(tried.len(), READS.len(), "a customer with each thing, and another without: {tried:?}");
}

#[tokio::test]
async fn no_operation_that_takes_an_id_is_left_out_of_the_table() {
    let app = App::start().await;
    let document = Answer::of(app.http.get(app.url("/openapi.json"))).await.body;
    let names_a_thing = |operation: &Value| {
        let parameters = operation["parameters"].as_array().into_iter().flatten();
        parameters.clone().any(|parameter| {
            parameter["name"] == "point" || (parameter["in"] == "path" && parameter["name"] == "id")
        })
    };
    let mut found = BTreeSet::new();
    for (path, item) in document["paths"].as_object().unwrap() {
        if names_a_thing(&item["get"]) {
            found.insert(path.as_str());
        }
    }
    assert_eq!(found, READS.iter().map(|(place, ..)| *place).collect());
}

#[tokio::test]
async fn a_write_that_names_anothers_thing_is_refused_like_one_that_names_nobodys() {
    let app = App::start().await;
    let (owner, caller) = (app.access_token(PRIVATE).await, app.access_token(BUSINESS).await);
    let picture = app.picture(&owner, 1).await;
    let point = Thing::Point.ids_of(&app, &owner).await.pop_first().unwrap();
    let place = |point: &str| {
        let mut report = hazard("Linja ligger i veien.");
        report["place"] = json!({ "point": point });
        report
    };
    let form =
        |point: &str| json!({ "values": { "point": point, "email": "a@example.com", "consent": true } });
    let asked = |picture: &str| json!({ "topic": "general", "text": "Se bildet.", "attachments": [picture] });
    let of_nobody = Thing::Point.of_nobody();
    let pairs = [
        ("/v1/hazards", place(&point), place(of_nobody)),
        ("/v1/forms/han-port/submissions", form(&point), form(of_nobody)),
        ("/v1/inquiries", asked(&picture), asked("0198c1de-7b1f-7d51-a3f4-6a2b9c0d1e2f")),
    ];
    for (number, (path, theirs, nobodys)) in pairs.into_iter().enumerate() {
        let refused = app.write(&caller, path, &format!("theirs-{number:09}"), &theirs).await;
        let unknown = app.write(&caller, path, &format!("nobodys-{number:08}"), &nobodys).await;
        assert_eq!((refused.status.as_u16(), unknown.status.as_u16()), (422, 422), "{path}");
        assert_eq!(refused.body, unknown.body, "{path}");
    }
    assert_eq!(app.sandbox.cases().await.unwrap(), []);
}
