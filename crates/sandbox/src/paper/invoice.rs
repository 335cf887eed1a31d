//! The copy of an invoice: the same lines and the same sum, to the øre, as the app shows.

use chrono::NaiveDate;
use serde::Deserialize;

use super::amount::{day, number};
use super::sheet::Table;
use super::{PaperError, Sheet, Site};
use crate::db::invoices::Invoice;

#[derive(Deserialize)]
struct Document {
    number: String,
    issued: NaiveDate,
    due: Option<NaiveDate>,
    kid: Option<String>,
    supplier: Option<String>,
    lines: Vec<Line>,
    total_nok: String,
    vat_nok: String,
}

#[derive(Deserialize)]
struct Line {
    kind: String,
    name: Option<String>,
    kwh: Option<String>,
    ore_per_kwh: Option<String>,
    nok: String,
}

/// The sheet of an invoice.
pub fn invoice(company: &str, customer: &str, invoice: &Invoice, site: &Site) -> Result<Sheet, PaperError> {
    let document: Document = serde_json::from_str(&invoice.document)?;
    let last = invoice.to.pred_opt().unwrap_or(invoice.to);
    let mut sheet = Sheet::new(company, &format!("Faktura {}", document.number));
    sheet.field("Kundenr", customer);
    sheet.field("Målepunktadresse", &site.address);
    sheet.field("MålepunktID", &site.point);
    sheet.field("Målernummer", &site.meter_number);
    sheet.field("Periode", &format!("{}\u{2013}{}", day(invoice.from), day(last)));
    sheet.field("Fakturadato", &day(document.issued));
    match (&document.supplier, document.due) {
        (Some(supplier), _) => sheet.field("Faktureres av", supplier),
        (None, Some(due)) => sheet.field("Forfallsdato", &day(due)),
        (None, None) => {}
    }
    if let Some(kid) = &document.kid {
        sheet.field("KID", kid);
    }
    let to_pay = if document.supplier.is_some() { "Gjennomfakturert" } else { "Sum nett" };
    sheet.highlight(to_pay, &format!("{} kr", number(&document.total_nok)));
    sheet.section("Nettleie");
    sheet.table(table(&document));
    Ok(sheet)
}

fn table(document: &Document) -> Table {
    let shown = |text: &Option<String>| text.as_deref().map(number).unwrap_or_default();
    let rows = document
        .lines
        .iter()
        .map(|line| [line.title(), shown(&line.kwh), shown(&line.ore_per_kwh), number(&line.nok)]);
    let sum = |name: &str, nok: &str| [name.to_owned(), String::new(), String::new(), number(nok)];
    Table {
        head: ["Linje", "kWh", "øre/kWh", "kr"].map(str::to_owned),
        rows: rows.collect(),
        sums: vec![sum("Sum nett", &document.total_nok), sum("Herav mva.", &document.vat_nok)],
    }
}

impl Line {
    fn title(&self) -> String {
        let kind = match self.kind.as_str() {
            "energy" => "Energiledd",
            "capacity" => "Kapasitetsledd",
            "power" => "Effektledd",
            "fixed" => "Fastledd",
            "consumption_tax" => "Forbruksavgift",
            "enova" => "Enovaavgift",
            "feed_in" => "Innmating",
            "support" => "Strømstøtte",
            "norgespris" => "Norgespris",
            _ => "Annet",
        };
        if self.kind == "energy"
            && let Some(name) = self.name.as_deref().filter(|name| !name.is_empty())
        {
            return name.to_owned();
        }
        match self.name.as_deref().filter(|name| !kind.eq_ignore_ascii_case(name)) {
            Some(name) if !name.is_empty() => format!("{kind}, {name}"),
            _ => kind.to_owned(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::paper::inspection::tests::house;
    use crate::paper::layout;

    #[test]
    fn what_the_invoice_says_stands_on_the_paper_to_the_ore() {
        let document = r#"{"number":"100234","issued":"2026-11-06","due":"2026-11-20","kid":"0012345678903","supplier":null,
            "lines":[{"kind":"energy","name":"Energi nettleie dag","kwh":"1610.500","ore_per_kwh":"25.325","nok":"407.86"},
                {"kind":"support","name":null,"nok":"-12.30"}],"total_nok":"395.56","vat_nok":"79.11"}"#;
        let kept = Invoice {
            id: "i-1".to_owned(),
            point: "999900000000000015".to_owned(),
            from: "2026-10-01".parse().unwrap(),
            to: "2026-11-01".parse().unwrap(),
            status: "due".to_owned(),
            paid: None,
            due: None,
            document: document.to_owned(),
        };
        let sheet = invoice("Prøvenett", "c-1", &kept, &house()).unwrap();
        let pages = layout::pages(&sheet);
        let texts: Vec<&str> =
            pages.iter().flat_map(|page| &page.texts).map(|text| text.words.as_str()).collect();
        for expected in [
            "c-1",
            "Storebotn 1, 5309 Kleppestø",
            "01.10.2026–31.10.2026",
            "0012345678903",
            "Energi nettleie dag",
            "1\u{a0}610,500",
            "−12,30",
            "395,56",
        ] {
            assert!(texts.contains(&expected), "{expected} is not in {texts:?}");
        }
        assert!(sheet.to_pdf().unwrap().starts_with(b"%PDF-"));
    }
}
