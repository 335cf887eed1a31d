use chrono::NaiveDate;

/// A date of birth as it begins a national identity number: day, month and two digits of the year.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BirthDate(String);

impl BirthDate {
    /// Reads `ddmmåå`; dots, hyphens, slashes and spaces between the parts are allowed.
    ///
    /// `None` when no year of this or the last century has such a day.
    pub fn parse(typed: &str) -> Option<Self> {
        let digits: String =
            typed.chars().filter(|letter| !matches!(letter, '.' | '-' | '/' | ' ')).collect();
        if digits.len() != 6 || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
            return None;
        }
        let number = |range: std::ops::Range<usize>| digits.get(range)?.parse::<u32>().ok();
        let (day, month, year) = (number(0..2)?, number(2..4)?, i32::try_from(number(4..6)?).ok()?);
        let exists = [1900, 2000]
            .into_iter()
            .any(|century| NaiveDate::from_ymd_opt(century + year, month, day).is_some());
        exists.then_some(Self(digits))
    }

    /// `ddmmåå`.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_that_exists_is_read_with_and_without_dots() {
        for typed in ["290200", "29.02.00", " 29-02-00", "29/02/00"] {
            assert_eq!(BirthDate::parse(typed).unwrap().as_str(), "290200", "{typed}");
        }
        for typed in ["", "290201", "310470", "000170", "011370", "1.2.70", "01021970", "abcdef", "٠١٠٢٧٠"]
        {
            assert_eq!(BirthDate::parse(typed), None, "{typed}");
        }
    }
}
