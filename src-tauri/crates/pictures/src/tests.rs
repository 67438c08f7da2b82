//! Pictures that were made here, whole and broken.

use std::io::Cursor;

use image::codecs::jpeg::JpegEncoder;
use image::{ImageEncoder, ImageFormat, Rgb, RgbImage, Rgba, RgbaImage};

use super::*;

/// A picture that is lighter on the left, and red in its upper left corner.
fn drawn(width: u32, height: u32) -> RgbImage {
    RgbImage::from_fn(width, height, |x, y| {
        if x < width / 4 && y < height / 4 {
            Rgb([220, 20, 20])
        } else {
            let light = u8::try_from(200 - 150 * x / width).unwrap();
            Rgb([light, light, light])
        }
    })
}

fn file(image: &RgbImage, format: ImageFormat) -> Vec<u8> {
    let mut bytes = Cursor::new(Vec::new());
    image.write_to(&mut bytes, format).unwrap();
    bytes.into_inner()
}

/// The same JPEG with what a phone says of it: which side is up, when, and where.
fn with_exif(jpeg: &[u8], orientation: u16) -> Vec<u8> {
    let mut tiff = b"MM\0*\0\0\0\x08".to_vec();
    let entry = |tag: u16, kind: u16, count: u32, value: [u8; 4]| {
        let mut entry = Vec::new();
        entry.extend(tag.to_be_bytes());
        entry.extend(kind.to_be_bytes());
        entry.extend(count.to_be_bytes());
        entry.extend(value);
        entry
    };
    let [high, low] = orientation.to_be_bytes();
    let day = b"2026:03:07 10:20:30\0";
    let entries = [
        entry(0x0112, 3, 1, [high, low, 0, 0]),
        entry(0x0132, 2, 20, 62_u32.to_be_bytes()),
        entry(0x010f, 2, 20, 82_u32.to_be_bytes()),
    ];
    tiff.extend(3_u16.to_be_bytes());
    tiff.extend(entries.concat());
    tiff.extend([0; 4]);
    tiff.resize(62, 0);
    tiff.extend(day);
    tiff.extend(b"GPS 49.28N 123.12W \0");
    let mut segment = b"Exif\0\0".to_vec();
    segment.extend(tiff);
    let length = u16::try_from(segment.len() + 2).unwrap();
    let mut out = jpeg[..2].to_vec();
    out.extend([0xff, 0xe1]);
    out.extend(length.to_be_bytes());
    out.extend(segment);
    out.extend(&jpeg[2..]);
    out
}

fn has(bytes: &[u8], text: &[u8]) -> bool {
    bytes.windows(text.len()).any(|part| part == text)
}

fn colour(jpeg: &[u8], x: u32, y: u32) -> [u8; 3] {
    let image = image::load_from_memory(jpeg).unwrap().into_rgb8();
    image.get_pixel(x, y).0
}

#[test]
fn a_picture_is_kept_without_what_the_camera_says_and_with_the_right_side_up() {
    let jpeg = file(&drawn(400, 300), ImageFormat::Jpeg);
    let from_phone = with_exif(&jpeg, 6);
    assert!(has(&from_phone, b"123.12W"));
    let kept = read(&from_phone).unwrap();
    assert_eq!((kept.width, kept.height), (300, 400));
    assert_eq!(kept.taken, Some("2026-03-07".parse().unwrap()));
    for jpeg in [&kept.jpeg, &kept.thumbnail] {
        assert!(!has(jpeg, b"Exif") && !has(jpeg, b"123.12W") && !has(jpeg, b"2026:03"));
    }
    // A quarter turn clockwise: the red corner is at the upper right.
    let [red, green, _] = colour(&kept.jpeg, 280, 20);
    assert!(red > 180 && green < 60);
    let [red, green, _] = colour(&kept.jpeg, 20, 20);
    assert!(red.abs_diff(green) < 12);
    // What comes after the end is no part of it.
    let mut longer = from_phone.clone();
    longer.extend(b"a second picture with a face");
    assert!(!has(&read(&longer).unwrap().jpeg, b"second picture"));
}

#[test]
fn a_png_becomes_a_jpeg_and_a_small_picture_is_small() {
    let png = file(&drawn(1600, 800), ImageFormat::Png);
    let read = read(&png).unwrap();
    assert_eq!(read.taken, None);
    assert!(read.jpeg.starts_with(&[0xff, 0xd8]));
    let small = image::load_from_memory(&read.thumbnail).unwrap();
    assert_eq!((small.width(), small.height()), (320, 160));
    assert!((100..150).contains(&read.light), "{}", read.light);
}

#[test]
fn white_is_behind_what_is_transparent() {
    let drawn = RgbaImage::from_fn(96, 96, |x, _| match x / 32 {
        0 => Rgba([0, 0, 0, 0]),
        1 => Rgba([200, 0, 0, 128]),
        _ => Rgba([40, 40, 40, 255]),
    });
    let mut png = Cursor::new(Vec::new());
    drawn.write_to(&mut png, ImageFormat::Png).unwrap();
    let kept = read(&png.into_inner()).unwrap().jpeg;
    assert!(colour(&kept, 8, 48).iter().all(|part| *part > 245));
    let [red, green, _] = colour(&kept, 48, 48);
    assert!(
        red.abs_diff(227) < 12 && green.abs_diff(127) < 12,
        "{red} {green}"
    );
    assert!(colour(&kept, 88, 48).iter().all(|part| *part < 60));
}

#[test]
fn the_profile_stays_if_it_is_of_the_colours_that_are_kept() {
    for (space, stays) in [(b"RGB ", true), (b"CMYK", false), (b"GRAY", false)] {
        let mut profile = b"a profile of so".to_vec();
        profile.resize(16, b'!');
        profile.extend(space);
        let mut jpeg = Vec::new();
        let mut encoder = JpegEncoder::new(&mut jpeg);
        encoder.set_icc_profile(profile).unwrap();
        encoder.encode_image(&drawn(96, 96)).unwrap();
        let kept = read(&jpeg).unwrap().jpeg;
        assert_eq!(has(&kept, b"a profile of so"), stays, "{space:?}");
    }
}

#[test]
fn a_picture_of_another_vault_stays_as_it_is_unless_a_camera_says_more_in_it() {
    let kept = read(&file(&drawn(400, 300), ImageFormat::Png)).unwrap();
    let again = read_kept(&kept.jpeg).unwrap();
    assert!(again.jpeg == kept.jpeg, "no pixel is lost on the way");
    assert_eq!((again.width, again.height), (400, 300));
    let from_phone = with_exif(&kept.jpeg, 6);
    let anew = read_kept(&from_phone).unwrap();
    assert_eq!((anew.width, anew.height), (300, 400));
    assert!(!has(&anew.jpeg, b"123.12W"));
    let mut longer = kept.jpeg.clone();
    longer.extend(b"a second picture with a face");
    assert!(!has(&read_kept(&longer).unwrap().jpeg, b"second picture"));
    assert_eq!(read_kept(b"<svg/>").err(), Some(PictureFault::Unknown));
    let tiny = file(&drawn(20, 400), ImageFormat::Jpeg);
    assert_eq!(read_kept(&tiny).err(), Some(PictureFault::TooFewPixels));
}

#[test]
fn what_was_kept_may_be_larger_than_a_file_that_is_chosen() {
    let kept = read(&file(&drawn(96, 96), ImageFormat::Png)).unwrap().jpeg;
    // The same tables over and over.
    let table = kept.windows(2).position(|two| two == [0xff, 0xdb]).unwrap();
    let length = u16::from_be_bytes([kept[table + 2], kept[table + 3]]);
    let segment = &kept[table..table + 2 + usize::from(length)];
    let mut large = kept[..table].to_vec();
    large.extend(segment.repeat(MOST_FILE_BYTES / segment.len() + 1));
    large.extend(&kept[table..]);
    assert!(large.len() > MOST_FILE_BYTES);
    assert_eq!(read(&large).err(), Some(PictureFault::TooLarge));
    assert!(read_kept(&large).is_ok());
    assert!(cover(&large, &[]).is_ok());
}

#[test]
fn broken_files_are_refused_wherever_they_are_cut() {
    let jpeg = with_exif(&file(&drawn(200, 200), ImageFormat::Jpeg), 1);
    let png = file(&drawn(200, 200), ImageFormat::Png);
    for whole in [&jpeg, &png] {
        assert!(read(whole).is_ok());
        for cut in (1..whole.len() - 12).step_by(97).chain([whole.len() - 13]) {
            let refused = read(&whole[..cut]).err();
            assert!(
                matches!(refused, Some(PictureFault::Broken | PictureFault::Unknown)),
                "{cut} of {}: {refused:?}",
                whole.len()
            );
        }
    }
    // Flipped bits may leave a picture, and never panic.
    for place in (0..jpeg.len()).step_by(13) {
        let mut flipped = jpeg.clone();
        flipped[place] ^= 0x55;
        let _ = read(&flipped);
    }
    assert_eq!(read(b"").err(), Some(PictureFault::Unknown));
    assert_eq!(read(b"GIF89a").err(), Some(PictureFault::Unknown));
    assert_eq!(read(b"<svg/>").err(), Some(PictureFault::Unknown));
}

#[test]
fn a_bomb_is_refused_before_there_is_memory_for_it() {
    // A header of 60,000 by 60,000 in a file of a few bytes.
    let mut png = file(&drawn(64, 64), ImageFormat::Png);
    let side = 60_000_u32.to_be_bytes();
    png[16..20].copy_from_slice(&side);
    png[20..24].copy_from_slice(&side);
    let checksum = crc(&png[12..29]);
    png[29..33].copy_from_slice(&checksum.to_be_bytes());
    assert_eq!(read(&png).err(), Some(PictureFault::TooManyPixels));
    // Within the sides, and over the pixels.
    let side = 11_000_u32.to_be_bytes();
    png[16..20].copy_from_slice(&side);
    png[20..24].copy_from_slice(&side);
    let checksum = crc(&png[12..29]);
    png[29..33].copy_from_slice(&checksum.to_be_bytes());
    assert_eq!(read(&png).err(), Some(PictureFault::TooManyPixels));
    // The same in a JPEG.
    let mut jpeg = file(&drawn(64, 64), ImageFormat::Jpeg);
    let frame = jpeg.windows(2).position(|two| two == [0xff, 0xc0]).unwrap();
    jpeg[frame + 5..frame + 9].copy_from_slice(&[0xff, 0xff, 0xff, 0xff]);
    assert_eq!(read(&jpeg).err(), Some(PictureFault::TooManyPixels));
    let long = vec![0; MOST_FILE_BYTES + 1];
    assert_eq!(read(&long).err(), Some(PictureFault::TooLarge));
    let tiny = file(&drawn(20, 400), ImageFormat::Png);
    assert_eq!(read(&tiny).err(), Some(PictureFault::TooFewPixels));
}

fn crc(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(u32::MAX, |sum, byte| {
        (0..8).fold(sum ^ u32::from(*byte), |sum, _| {
            if sum & 1 == 1 {
                sum >> 1 ^ 0xedb8_8320
            } else {
                sum >> 1
            }
        })
    })
}

#[test]
fn a_heic_is_told_from_what_nobody_can_read() {
    for brand in [b"heic", b"mif1", b"avif"] {
        let file = [b"\0\0\0\x18ftyp", brand.as_slice(), b"\0\0\0\0mif1heic"].concat();
        assert_eq!(read(&file).err(), Some(PictureFault::Heic));
    }
    let film = b"\0\0\0\x18ftypisom\0\0\0\0isommp41";
    assert_eq!(read(film).err(), Some(PictureFault::Unknown));
}

#[test]
fn spots_bring_a_picture_over_another() {
    let truth = Alignment {
        a: 0.9,
        b: 0.2,
        x: 0.05,
        y: -0.1,
    };
    let spots = [(0.2, 0.3), (0.7, 0.35), (0.45, 0.8)].map(|(x, y)| Spot { x, y });
    let there = spots.map(|spot| truth.of(spot));
    for count in [2, 3] {
        let found = align(&there[..count], &spots[..count]).unwrap();
        for (spot, expected) in spots.iter().zip(&there) {
            let lands = found.of(*spot);
            assert!((lands.x - expected.x).hypot(lands.y - expected.y) < 1e-9);
        }
    }
    // One that is off by a little moves all by less.
    let mut off = there;
    off[0].x += 0.01;
    let found = align(&off, &spots).unwrap();
    assert!((found.scale() - truth.scale()).abs() < 0.02);
    assert_eq!(align(&there[..1], &spots[..1]), None);
    assert_eq!(align(&there[..2], &spots[..3]), None);
    assert_eq!(align(&[spots[0]; 2], &spots[..2]), None);
    assert_eq!(align(&spots[..2], &[spots[0]; 2]), None);
}

#[test]
fn what_is_hard_to_compare_is_told() {
    let looks = Looks {
        width: 4000,
        height: 3000,
        light: 120,
    };
    assert!(differences(looks, looks, Some(Alignment::NONE)).is_empty());
    assert!(
        differences(
            looks,
            Looks {
                light: 155,
                ..looks
            },
            None
        )
        .is_empty()
    );
    let dark = Looks { light: 70, ..looks };
    assert_eq!(differences(looks, dark, None), [Difference::Light]);
    let small = Looks {
        width: 1600,
        height: 1200,
        ..looks
    };
    assert_eq!(differences(small, looks, None), [Difference::Pixels]);
    let upright = Looks {
        width: 3000,
        height: 4000,
        ..looks
    };
    assert_eq!(differences(looks, upright, None), [Difference::Shape]);
    let far = Alignment {
        a: 0.6,
        ..Alignment::NONE
    };
    assert_eq!(differences(looks, looks, Some(far)), [Difference::Distance]);
}

#[test]
fn nothing_of_what_is_covered_is_left() {
    let red = read(&file(&drawn(400, 400), ImageFormat::Jpeg)).unwrap();
    let corner = Area {
        x: 0,
        y: 0,
        width: 2500,
        height: 2500,
    };
    let covered = cover(&red.jpeg, &[corner]).unwrap();
    for (x, y) in [(0, 0), (50, 50), (97, 3), (97, 97)] {
        let [red, green, _] = colour(&covered, x, y);
        assert!(red.abs_diff(green) < 24, "{x} {y}");
    }
    let [before, after] = [&red.jpeg, &covered].map(|jpeg| colour(jpeg, 300, 300));
    assert!(before[0].abs_diff(after[0]) < 6);
    // One that reaches over the edge covers up to it.
    let over = Area {
        x: 9000,
        y: 9000,
        width: u16::MAX,
        height: u16::MAX,
    };
    assert!(cover(&red.jpeg, &[over]).is_ok());
    assert_eq!(cover(b"no picture", &[over]), Err(PictureFault::Unknown));
}
