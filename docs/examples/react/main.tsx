/// <reference types="euregio-map/react" />
import 'euregio-map';
import {useState} from 'react';
import {createRoot} from 'react-dom/client';

function Page() {
  const [place, setPlace] = useState<string | null>('unlock');
  return (
    <>
      <p>
        <button onClick={() => setPlace('hengelo-emsdetten')}>Hengelo en Emsdetten</button> Gekozen: <output>{place ?? 'niets'}</output>
      </p>
      {/* Events keep their own names: `on` and the name. */}
      <euregio-app lang="de" place={place} oneuregio-select={({id}) => setPlace(id)} />
    </>
  );
}

createRoot(document.querySelector('#page')!).render(<Page />);
