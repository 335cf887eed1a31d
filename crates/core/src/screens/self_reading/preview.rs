use chrono::{Datelike, NaiveDate};
use nettleie::quantity::Money;
use nettleie::settlement::{ReadingsRequest, settle_readings};
use nettleie::time::DateRange;

use super::PreviewState;
use super::screen::{Account, SelfReadingScreen, energy};
use crate::api::wire::{Reading, ReadingKind};
use crate::screens::Figure;
use crate::screens::settling::Terms;
use crate::store::{Reader, StoreError};

/// So many times the usual is asked about.
const UNUSUAL: u64 = 3;
/// More than a year has.
const MOST_BILLS: u32 = 50;
/// No meter has more digits.
const MOST_DIGITS: usize = 10;

impl SelfReadingScreen {
    /// What a reading that was typed for today comes to: `25 890`, with or without `kWh`. Nothing is sent.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn preview(&self, typed: &str) -> Result<PreviewState, StoreError> {
        self.desk.store.read(|reader| {
            let (_, account) = self.account(reader)?;
            let Some(account) = account else { return Ok(self.problem("reading-not-needed")) };
            let Some(kwh) = parse(typed) else { return Ok(self.problem("reading-problem-number")) };
            let today = account.today.date();
            // The month's own numbers are worked out later, and one of today is what is being typed.
            let before = account.read.readings.iter().rev().find(|reading| reading.day < today);
            let Some(last) = before else { return Ok(self.problem("reading-problem-first")) };
            if energy(kwh) < last.stood_at {
                let value = [("value", self.desk.format.whole_energy(last.stood_at).into())];
                let text = self.desk.texts.text_with("reading-problem-lower", value);
                return Ok(PreviewState { problem: Some(text), ..PreviewState::default() });
            }
            self.of_reading(reader, &account, kwh, today)
        })
    }

    fn of_reading(
        &self,
        reader: &Reader<'_>,
        account: &Account,
        kwh: u64,
        today: NaiveDate,
    ) -> Result<PreviewState, StoreError> {
        let (texts, format) = (self.desk.texts, self.desk.format);
        let Some(first) = settled_from(account, today) else {
            return Ok(self.problem("reading-problem-first"));
        };
        let (days, used) = (DateRange::new(first.day, today), energy(kwh).saturating_sub(first.stood_at));
        let Some(terms) = Terms::read(reader, &account.point)? else {
            return Ok(self.problem("trial-no-tariff"));
        };
        let settled = settle_readings(&ReadingsRequest {
            tariffs: terms.tariffs(),
            zone: terms.zone,
            price_basis: terms.price_basis,
            days,
            energy: used,
            billed_kw: account.read.billed_kw,
        });
        let Ok(lines) = settled else { return Ok(self.problem("trial-no-tariff")) };
        let total: Money = lines.iter().map(|line| line.amount).sum();
        let billed = account.rule.in_advance.then(|| billed_for(reader, account, days)).transpose()?;
        let billed = billed.filter(|billed| *billed != Money::ZERO);
        let title = if account.rule.in_advance { "reading-preview-year" } else { "reading-preview-next" };
        let note =
            if account.rule.in_advance { "reading-preview-year-note" } else { "reading-preview-next-note" };
        let period = [
            ("from", format.day(days.from).into()),
            ("to", format.day(days.to).into()),
            ("energy", format.whole_energy(used).into()),
        ];
        Ok(PreviewState {
            problem: None,
            kwh: Some(kwh),
            warning: is_unusual(account, kwh, today).then(|| texts.text("reading-unusual")),
            period: Some(texts.text_with("reading-period", period)),
            title: Some(texts.text(title)),
            lines: self.desk.lines_without_hours(&lines),
            billed: billed.map(|billed| self.desk.money_figure("reading-billed-before", -billed)),
            sum: Some(self.sum(total - billed.unwrap_or(Money::ZERO))),
            note: Some(texts.text(note)),
            deliver: self.deliver(reader, account, Some(kwh))?,
        })
    }

    fn sum(&self, sum: Money) -> Figure {
        let label = if sum < Money::ZERO { "reading-sum-credit" } else { "reading-sum" };
        self.desk.money_figure(label, sum)
    }

    fn problem(&self, sentence: &str) -> PreviewState {
        PreviewState { problem: Some(self.desk.texts.text(sentence)), ..PreviewState::default() }
    }
}

/// Where the next bill begins: with the year where it is settled when that is over, else at the last reading that a bill
/// goes by.
fn settled_from(account: &Account, today: NaiveDate) -> Option<Reading> {
    let readings = || account.read.readings.iter().filter(|reading| reading.day < today);
    if account.rule.in_advance {
        return readings()
            .find(|reading| reading.day.year() == today.year())
            .or_else(|| readings().next_back())
            .cloned();
    }
    readings().rev().find(|reading| reading.kind != ReadingKind::Calculated).cloned()
}

/// What has been billed for those days already: the bills of a quarter that reaches beyond them by its days.
fn billed_for(reader: &Reader<'_>, account: &Account, days: DateRange) -> Result<Money, StoreError> {
    let bills = reader.invoices(account.point.id, MOST_BILLS)?;
    let shares = bills.iter().map(|bill| {
        let inside = bill.period.intersection(days);
        if inside.is_empty() || bill.period.from.year() != days.from.year() {
            return Money::ZERO;
        }
        bill.total.times(inside.days().into()).divided_by(bill.period.days()).rounded()
    });
    Ok(shares.sum())
}

/// Whether the meter has counted much more than it does in the same time otherwise, by all that is known of it.
fn is_unusual(account: &Account, kwh: u64, today: NaiveDate) -> bool {
    let readings = &account.read.readings;
    let (Some(first), Some(last)) = (readings.first(), readings.iter().rev().find(|one| one.day < today))
    else {
        return false;
    };
    let known_days = u64::from(DateRange::new(first.day, last.day).days());
    let new_days = u64::from(DateRange::new(last.day, today).days());
    let known = last.stood_at.saturating_sub(first.stood_at).wh();
    let usual = known.saturating_mul(new_days).checked_div(known_days);
    let new = energy(kwh).saturating_sub(last.stood_at).wh();
    usual.is_some_and(|usual| new > usual.max(1_000).saturating_mul(UNUSUAL))
}

/// A reading as people type it: digits, with spaces between them and `kWh` behind; what stands after a comma is not asked for.
fn parse(typed: &str) -> Option<u64> {
    let typed = typed.trim().to_lowercase();
    let typed = typed.strip_suffix("kwh").unwrap_or(&typed);
    let whole = typed.split(',').next().unwrap_or_default();
    let digits: String = whole.chars().filter(|letter| !letter.is_whitespace()).collect();
    let good =
        !digits.is_empty() && digits.len() <= MOST_DIGITS && digits.bytes().all(|byte| byte.is_ascii_digit());
    good.then(|| digits.parse().ok()).flatten()
}

#[cfg(test)]
mod tests {
    use super::parse;

    #[test]
    fn readings_are_taken_as_people_type_them() {
        for typed in ["25890", " 25 890 ", "25\u{a0}890 kWh", "025890", "25890,7"] {
            assert_eq!(parse(typed), Some(25_890), "{typed}");
        }
        for typed in ["", "kWh", "-1", "25.890", "2x", "12345678901", "１２"] {
            assert_eq!(parse(typed), None, "{typed}");
        }
    }
}
