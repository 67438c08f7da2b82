activity-water = 물
activity-shampoo = 비누, 샴푸
activity-natural-cleanser = 천연 세정제
activity-moisturizer = 보습제
activity-touching = 만지기
activity-light-sweat = 가벼운 땀
activity-heavy-sweat = 많은 땀
activity-sun = 햇볕
activity-swimming = 수영, 사우나
activity-clipper = 이발기
activity-razor = 면도칼
activity-hat = 모자
activity-harsh-products = 자극적인 제품

thing-water = 물
thing-shampoo = 비누와 샴푸
thing-natural-cleanser = 세정제
thing-moisturizer = 오일이나 크림
thing-touching = 만지기
thing-light-sweat = 땀 흘리기
thing-heavy-sweat = 헬스장 운동
thing-sun = 햇볕
thing-swimming = 수영장과 사우나
thing-clipper = 이발기
thing-razor = 면도칼
thing-hat = 모자
thing-harsh-products = 알코올과 산 성분

verdict-not-yet = 아직 안 됨
verdict-warm-water-only = 미지근한 물만
verdict-ask = 먼저 문의
verdict-fine = 괜찮음

sign-redness = 붉은 기
sign-dark-dots = 진한 점
sign-itch = 가려움
sign-flaking = 각질
sign-scabs = 작은 딱지
sign-fading = 옅고 고르지 않은 점
sign-bluish-dots = 푸르스름한 점

paper-a4 = A4
paper-letter = US 레터
