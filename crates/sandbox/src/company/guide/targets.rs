//! What the guide prints about consumption, as data: totals, peaks, and how high other hours may go.
//!
//! The guide's own figures are said to be so; the rest is ours, chosen so that the year adds up to the guide's.

use chrono::NaiveDate;

use super::moment::ymd;

/// What some hours must add up to.
#[derive(Clone, Copy, Debug)]
pub struct Total {
    pub from: NaiveDate,
    /// The day after the last.
    pub to: NaiveDate,
    pub hours: Hours,
    pub wh: u64,
    /// Hours that are no [`Peak`] stay below this. In months with peaks that is the lowest of them.
    pub below: u64,
}

/// Which hours of the days, as the tariff divides them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hours {
    All,
    /// 06–22.
    Day,
    Night,
}

/// An hour whose value is known.
#[derive(Clone, Copy, Debug)]
pub struct Peak {
    pub day: NaiveDate,
    /// Hours since midnight. On 29 October 2023 the clock showed 02 in hours 2 and 3.
    pub hour: usize,
    pub wh: u32,
}

use Hours::{All, Day, Night};

/// In order, without gaps. What lies after 12 November 2023 is for clocks that are moved.
pub const TOTALS: [Total; 20] = [
    total((2022, 11, 1), (2022, 12, 1), All, 2_213_417, 6_400),
    total((2022, 12, 1), (2023, 1, 1), All, 3_842_906, 9_700),
    total((2023, 1, 1), (2023, 2, 1), All, 4_105_337, 10_400),
    total((2023, 2, 1), (2023, 3, 1), All, 3_494_163, 9_600),
    total((2023, 3, 1), (2023, 4, 1), All, 3_701_458, 9_100),
    total((2023, 4, 1), (2023, 5, 1), All, 2_604_822, 7_600),
    total((2023, 5, 1), (2023, 6, 1), All, 1_804_291, 6_300),
    total((2023, 6, 1), (2023, 7, 1), All, 1_344_179, 4_583),
    total((2023, 7, 1), (2023, 8, 1), All, 1_100_643, 3_851),
    total((2023, 8, 1), (2023, 9, 1), All, 1_123_367, 3_668),
    total((2023, 9, 1), (2023, 10, 1), All, 1_264_250, 3_627),
    // October: 981.640 kWh by day and 530.560 by night, which is a grid rent of 779.76 kr. The cold came on the 27th.
    total((2023, 10, 1), (2023, 10, 27), Day, 729_160, 5_130),
    total((2023, 10, 1), (2023, 10, 27), Night, 394_350, 5_130),
    total((2023, 10, 27), (2023, 11, 1), Day, 252_480, 5_130),
    total((2023, 10, 27), (2023, 11, 1), Night, 136_210, 5_130),
    // The guide's 1 059.25 kWh so far in November, less the two below.
    total((2023, 11, 1), (2023, 11, 6), All, 475_630, 5_170),
    // The guide's 583.62 kWh of the week, less its Sunday.
    total((2023, 11, 6), (2023, 11, 12), All, 476_970, 5_170),
    // The guide's 106.65 kWh.
    total((2023, 11, 12), (2023, 11, 13), All, 106_650, 5_170),
    total((2023, 11, 13), (2023, 12, 1), All, 1_512_840, 5_170),
    total((2023, 12, 1), (2024, 1, 1), All, 3_790_515, 9_500),
];

/// The three highest daily peaks of the months that the guide shows, and one hour that was added to one of them.
pub const PEAKS: [Peak; 19] = [
    // The guide has the means of June to September: 4.69, 3.94, 3.74 and 3.68 kW. Days and hours are ours.
    peak((2023, 6, 3), 2, 4_827),
    peak((2023, 6, 8), 1, 4_660),
    peak((2023, 6, 14), 17, 4_583),
    peak((2023, 7, 5), 2, 4_062),
    peak((2023, 7, 18), 1, 3_907),
    peak((2023, 7, 27), 18, 3_851),
    peak((2023, 8, 9), 3, 3_811),
    peak((2023, 8, 20), 17, 3_741),
    peak((2023, 8, 29), 1, 3_668),
    peak((2023, 9, 12), 2, 3_742),
    peak((2023, 9, 24), 18, 3_671),
    peak((2023, 9, 28), 1, 3_627),
    // The guide's October. For the 29th it prints 9.11 kW: 5.45 and 3.66 of two hours of the same name.
    peak((2023, 10, 21), 2, 5_170),
    peak((2023, 10, 29), 2, 5_450),
    peak((2023, 10, 29), 3, 3_660),
    peak((2023, 10, 30), 23, 5_130),
    // The guide's November so far.
    peak((2023, 11, 1), 1, 5_240),
    peak((2023, 11, 2), 4, 5_170),
    peak((2023, 11, 8), 5, 5_190),
];

const fn total(from: (i32, u32, u32), to: (i32, u32, u32), hours: Hours, wh: u64, below: u64) -> Total {
    Total { from: ymd(from.0, from.1, from.2), to: ymd(to.0, to.1, to.2), hours, wh, below }
}

const fn peak(day: (i32, u32, u32), hour: usize, wh: u32) -> Peak {
    Peak { day: ymd(day.0, day.1, day.2), hour, wh }
}

impl Hours {
    /// Whether the hour that the clock calls so is one of them.
    pub fn contain(self, clock_hour: u8) -> bool {
        match self {
            All => true,
            Day => (6..22).contains(&clock_hour),
            Night => !(6..22).contains(&clock_hour),
        }
    }
}
